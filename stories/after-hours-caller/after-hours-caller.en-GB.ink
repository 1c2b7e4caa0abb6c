INCLUDE ../relationship.ink
// The after-hours caller. Hidden fact `tonight`: lonely, practical, danger. Her first words on the telephone are the same in all three.
// One passage, one knot or stitch. A line without a name is what a camera sees; on the telephone nothing is seen, and her cues are sounds.
// Contacts: 0 the first visit, six weeks ago · 1 a text at ten at night · 2 Tuesday, twenty to ten · 3 Wednesday, quarter past nine
// · 4 Wednesday, three o'clock · 5 the week after. All roads come to contact 5, so that every promise has fallen due by the end.
// Kit's cough is two, dry. Three means something.

// Hidden fact, drawn by the seed or set by a facilitator (vignette.json lists its values).
VAR tonight = "lonely"                // lonely, practical, danger
// This script's own memory.
VAR saved = false                     // the Night Team's number is in her phone: number three
VAR asked = false                     // she has been asked about safety tonight
VAR open_line = "none"                // what was promised about ringing: none, whenever, any_time, moved
VAR ring_promised = false             // quarter past nine
VAR three_promised = false            // three o'clock on Wednesday
VAR evening_gone = false              // Tuesday evening went into the telephone
VAR carol_on = false                  // the Night Team has spoken with her
VAR plan = "none"                     // the night plan: none, hers, yours
VAR mornings = false                  // quarter past nine, every school morning
VAR own_number = false                // she has the worker's own number
VAR met = "none"                      // danger: none, agreed, told, night_team
VAR knocked = false                   // somebody was sent to knock on her door
VAR rang_at_nine = false              // a morning was kept
VAR rested = false                    // next week the telephone was left alone
-> first_visit

// ------------------------------------------------------------------ scene 0: six weeks ago (D0)
=== first_visit ===
# contact: 0 # setting: leanne-front-room # light: day # distress: 0.4 # channel: room
Six weeks ago. The last minute of a first visit. Your coat is on. # sound: cough; Two coughs, dry, behind a door.
LEANNE: That's only Kit. It's always two. So you're number eight, I'm not being funny, I count. Seven had a little red thing with a dent, and Six never once turned the engine off. # face: lopsided # pose: sleeves-round-mug # gaze: you # body: She holds up eight fingers and the mug, all at once. # inner: Do the funny one. Get it over with. # plain: You are my eighth social worker. One of them always seemed to be leaving.
LEANNE: And they all say ring. So what's ring? When you say ring me, what's that in real money? # face: level # gaze: you # body: The mug comes down. # inner: Don't ask it like it matters. # plain: When can I really ring you?
+ [Nine to five, and I ring back the same day. Nights it's the Night Team. Shall we put them in your phone? # move: contract-early # topic: hours # stakes: B T A]
    ~ saved = true
    LEANNE: One's nursery, two's the chip shop. They can be three. They'd have to earn two. # face: lopsided # pose: phone-in-hand # gaze: table # body: Her thumb does it without looking. She looks at you instead. # inner: Hours. Said out loud. Six never did. # plain: The Night Team is number three on my phone.
+ [Before I go: what's a safe way to reach you, and an easy one? Letter, text, something to listen to? # move: check-access # stakes: B T A]
    LEANNE: Voice notes, there's nobody on this but me. You send me a letter, it goes in the drawer with its friends. # face: mouth-down # pose: phone-in-hand # gaze: you # body: She shows you the screen: little grey waves, all the way up. # inner: Didn't ask why. Don't tell it why. # plain: Please send me spoken messages. I think that only I can hear them. Reading is hard for me.
// True reason: she has had seven, and somebody should mean it.
+ [Honestly? Just ring me. If you're stuck, you ring, and I'll pick up. That's what I'm for. # move: over-promise # topic: hours # promise: whenever; pick up whenever you are stuck; 2; 5 # stakes: B T A]
    ~ open_line = "whenever"
    LEANNE: That's what Four said. No, that's nice. Four meant it and all. # face: laughing-eyes # gaze: you # body: She laughs, and puts a second sugar in your tea. Your coat is on. # inner: Stuck. How stuck is stuck? # plain: I have been promised that before.
// True reason: it is all there, and it is right.
+ [It's all on page two of your pack: contact arrangements, and the out-of-hours pathway with the numbers. # move: jargon # topic: hours # stakes: B T A]
    LEANNE: Page two. I'll curl up with it. # face: lids-lowered # gaze: table # body: The pack goes under the mug, and stays flat. # inner: Eleven pages. Counted. Haven't read. # plain: I will not be able to read that.
- -> landing

=== landing ===
# setting: doorway # light: day
{need_unmet: You have given her a card with the next date. She holds it at arm's length and nods at it, twice.}
LEANNE: And does it all go in? If I ring you up and cry about a boiler, that's in, is it, that's there till I'm ninety. 'Cried. Boiler.' # face: one-brow # pose: standing # gaze: you # body: One hand is on the door. The other has hold of your sleeve, and lets go. # inner: Say no. Say it doesn't. # plain: Do you write down everything that I tell you?
+ (said_first) [It stays in the team. If you or Kit weren't safe I'd tell someone, and you first, if that was safe. # move: explain-limits # topic: confidentiality # stakes: R T B # rate: R 3 "the edge of privacy is said before it is needed"]
    LEANNE: First. Not after, in an envelope. # face: level # gaze: you # body: She says the one word over without any sound. # inner: First. I'll have that one. # plain: You will tell me before you tell anybody else.
// True reason: to let her off.
+ [Don't you worry about that. Who's going to mind a boiler? Half of it nobody ever looks at again. # move: avoid # topic: confidentiality # stakes: R T B # rate: R 0 "it is not so, and she will find that out"]
    LEANNE: Somebody does. Seven read me mine. In a car, with the indicator going. # face: lids-lowered # gaze: window # body: She clicks her tongue, twice, as an indicator does. # inner: Half. So which half? # plain: People do read it. It happened to me.
+ [I write it, and you hear it. I can send you the page to listen to, and you say what's off. # move: share-with-consent # stakes: R T B # rate: R 2 "she has a say in what is kept; not yet what happens in danger"]
    LEANNE: Only don't do my voice. If you read it out and you do my voice I'm moving. # face: laughing-eyes # gaze: you # body: She has already done yours, on the word 'page'. # inner: Listen to it. Could do that in bed. # plain: Yes. I would like to hear what you write.
+ {need_unmet} [I've just handed you three bits of paper. Would you rather have things to listen to? # move: check-access # as: bits-of-paper # stakes: R T B # rate: R 1 "the question about the record waits"]
    LEANNE: God, yes. Voice notes. And can it be somebody off the telly. # face: smile-brows-up # gaze: you # body: She gives you the card back. # inner: Noticed. Didn't do a face about it. # plain: Yes. Reading is hard for me. Spoken messages are good.
+ {not saved} [Nights, before I forget. Days are me, nights are a team that's awake. Shall we save the number? # move: contract-early # as: at-the-door # topic: hours # stakes: R T B # rate: R 2 "somebody who is awake can be reached"]
    ~ saved = true
    LEANNE: Go on, then. Three. Under the chip shop, no offence to them. # face: level # pose: phone-in-hand # gaze: table # body: She holds it out, so that you can say the numbers and not write them. # inner: Had its coat on and came back. # plain: The Night Team is number three on my phone.
- -> ten_past_ten

// ------------------------------------------------------------------ the same week, by text
=== ten_past_ten ===
# contact: 1 # setting: worker-kitchen # light: night # channel: phone # distress: 0.5
The same week. Ten past ten at night. A plate, a fork, and your work phone. # sound: buzz; The phone buzzes once, against the plate. # prop: phone; ringing
{
- need_unmet:
    LEANNE: who do i ask about a bin, is that you or is that bins. no rush. only up # inner: Only up. Dead breezy. # plain: I cannot sleep. I wanted somebody to answer.
- else:
    LEANNE: Small one. Who do I ask about a bin, is that you or is that bins? No rush, I'm only up. # sound: tap; A voice note. Behind the voice, a tap. # inner: Only up. Dead breezy. # plain: I cannot sleep. I wanted somebody to answer.
}
// True reason: it takes four seconds, and she will sleep.
+ [Bins is the council, number's on the lid. Sleep well, you two! # move: quiet-exception # topic: hours # stakes: B T C]
    LEANNE: How are you even up. You're as bad as me. # sound: buzz; It buzzes before you have put it down. # inner: Four seconds. Somebody was there. # plain: You answered at once. That felt good.
    -> boots
+ [Leave it. At nine: 'It's the council. I don't do nights, so that whoever answers you is awake.' # move: kind-firm # topic: hours # stakes: B T C]
    {
    - saved:
        LEANNE: Number three, you mean. It's not a three sort of question. It's a bin. # sound: door; A school corridor, and a door that swings. # inner: Told you. Well. Said nine, was nine. # plain: The question was too small for the Night Team.
    - else:
        LEANNE: So who's that, then, awake? You never said. Is it a person? # sound: door; A school corridor, and a door that swings. # inner: No from a nice voice. Still no. # plain: Who answers at night? You have not told me.
    }
    -> six_weeks
+ [Leave it. At nine: 'Bins is the council. What were you doing up?' # move: open-question # stakes: B T C]
    LEANNE: Bins. I was up about a bin, I told you. Got to go, there's a boy stuck in a jumper. # sound: door; A school corridor, and a door that swings. # inner: Asked. At nine, though. Different animal, nine. # plain: I cannot tell you that in the daytime.
    -> six_weeks
// True reason: it is a bin, and it can wait.
+ [Leave it. It's a bin, she's only up, and it says on the lid who to ask. # move: avoid # unspoken # stakes: B T C]
    LEANNE: Sorted, don't worry. Bernie knew. Bernie knows all the bins. # sound: buzz; At nine, the phone buzzes once. # inner: Sent it to somebody. Nobody was in. # plain: You did not answer. My neighbour did.
    -> six_weeks
// True reason: once for all, and in daylight.
+ [Ring at nine and do it properly: which hours are mine, who's there at night, and what to press. # move: contract-early # as: at-nine # topic: hours # unspoken # stakes: B T C]
    ~ saved = true
    LEANNE: That's a lot of rules for a bin. Three's the Night Team, then. Fine. Two's still chips. # sound: door; A school corridor, and a door that swings. # inner: All that off a bin. Written down, nearly. # plain: Now I know who to ring, and when.
    -> six_weeks

=== boots ===
Ten days on. Ten to eleven. Your phone is on the arm of the sofa, where it has started to live. # sound: buzz; The phone buzzes. # prop: phone; ringing
LEANNE: Daft one. Do you keep shoes by the door at night, or is that just me? No rush. # inner: By the door's just tidy. Loads do it. # plain: I keep our shoes ready, in case we must leave.
+ [By the door, always, so that I break my neck on them. Doesn't everyone? Get some sleep, you two! # move: quiet-exception # as: shoes # topic: hours # stakes: B T C R # rate: R 0 "the question was not about shoes"]
    LEANNE: Ha. Night. You're all right, you. # sound: buzz; It buzzes, and again, and then the screen goes dark. # inner: See? Everybody does it. Everybody's tripping. # plain: I feel normal for a minute.
+ [That's two I've answered, and I'm going to stop. Nights are for whoever's awake. Nine, you get me. # move: kind-firm # as: two-answered # topic: hours # stakes: B T C R # rate: R 1 "the question about the shoes waits for nine"]
    LEANNE: No no, you're fine, you're in your slippers, I'll ask Bernie. # sound: buzz; It buzzes. Then it doesn't. # inner: Always do one too many, you. # plain: I am hurt. I will not say so.
+ [Wait for nine. 'Boots by the door. Is that so you could leave quickly, if you had to?' # move: explore-risk # as: at-nine # stakes: B T C R # rate: R 3 "asked plainly, about the thing she had put in front of you"]
    LEANNE: Left one first. Kit thinks it's a game. Nobody's come. It's only in case. # sound: door; A school corridor, and a door that swings. # inner: Said it. In a corridor. At lunch. # plain: Yes. I am afraid that somebody will come. Nobody has.
+ [Send her the Night Team's number to press: 'They're up. They'd like a shoe question.' # move: offer-bridge # as: shoe-question # topic: hours # unspoken # stakes: B T C R # rate: R 2 "somebody awake can be reached"]
    ~ saved = true
    LEANNE: Three, then. After the chip shop. What do I say, hello, it's shoes? # sound: buzz; It buzzes. # inner: Strangers. Nice strangers with shoes. # plain: I have saved the number. I do not know what to say to them.
- -> six_weeks

// ------------------------------------------------------------------ scene 1: twenty to ten (D1)
=== six_weeks ===
# contact: 2 # setting: worker-kitchen # light: night # channel: phone # distress: 0.7 # risk # dilemma # hard
Six weeks go by. The lift in her block gets mended; she rang the councillor's mother.
{exceptions_hours > 1: You have stopped charging the work phone in the hall. It sleeps in the kitchen now.}
Tuesday. Twenty to ten. Rain, and your supper. The screen says Leanne D. # sound: buzz; The phone buzzes, and walks a little on the table. # prop: phone; ringing
+ [Leanne. Are you and Kit safe, right now? Only yes or no, if someone can hear. # move: explore-risk # topic: hours # stakes: R B U # rate: R 3 "safety first, and asked so that it can be answered" # adjust: P+1 "a call picked up at night says that you pick up, whatever the reason" # adjust: W+1 "it is your evening"]
    ~ asked = true
    ~ evening_gone = true
    -> picked_up
+ [Send a voice note: 'Saw you rang. If it's not safe, police or Night Team. If it is, I'll ring you at quarter past nine.' # move: promise-realistic # promise: ring; ring at quarter past nine; 2; 1 # stakes: R B U # rate: R 2 "says who is awake, and when you will be; nobody has asked her"]
    ~ ring_promised = true
    -> four_minutes
// True reason: she never rings for nothing.
+ [Hello, you. No, you're not, I'd only got as far as the crust. Go on, tell me. # move: quiet-exception # topic: hours # stakes: R B U # rate: R 1 "you are there; nobody has asked if she is safe"]
    ~ evening_gone = true
    -> picked_up
+ {named_hours and saved} [Turn the phone on its face. She knows your hours, and number three is awake. # move: pause-ground # unspoken # stakes: R B U # rate: R 2 "rest, with somebody awake in your place"]
    -> rang_out
// True reason: up since six; off is off.
+ {not (named_hours and saved)} [Let it ring. You've been up since six, and there's always a message if it matters. # move: avoid # as: let-it-ring # unspoken # stakes: R B U # rate: R 0 "rest is fair; nobody else had been put in your place"]
    -> rang_out
+ {saved} [Ring the Night Team, and ask them to ring Leanne now. She has them in her phone. # move: consult-escalate # unspoken # stakes: R B U # rate: R 2 "somebody awake goes to her"]
    -> carol_rings
+ {not saved} [Ring the Night Team, and ask them to ring Leanne now. They'll know what to do. # move: consult-escalate # as: strangers-ring # unspoken # stakes: R B U # rate: R 2 "somebody awake goes to her" # adjust: T-1 "a number she doesn't know, and nobody told her"]
    -> carol_rings

// Her first words are the same, whatever is the matter. What she thinks is not.
=== picked_up ===
# risk # hard
{
- tonight == "danger":
    LEANNE: It's nothing. You're eating. You are, you're eating, what is it? It's nothing, I just can't do this any more, that's all, go back to your tea. # sound: tap; A tap, full on. # prop: phone; in-call # inner: Engine's still going. Talk. Keep talking. # plain: Something is wrong. I am afraid to ask.
- tonight == "practical":
    LEANNE: It's nothing. You're eating. You are, you're eating, what is it? It's nothing, I just can't do this any more, that's all, go back to your tea. # sound: tap; A tap, full on. # prop: phone; in-call # inner: Run, tap. Run warm. Go on. # plain: Something is wrong. I am afraid to ask.
- else:
    LEANNE: It's nothing. You're eating. You are, you're eating, what is it? It's nothing, I just can't do this any more, that's all, go back to your tea. # sound: tap; A tap, full on. # prop: phone; in-call # inner: Chewing. At home. Has a home. # plain: Something is wrong. I am afraid to ask.
}
{
- not asked:
    -> strangers
- tonight == "danger":
    LEANNE: Kit's asleep. Kit's fine. # sound: quiet; The tap goes off. So does everything else. # inner: Two people were asked about. # plain: Kit is safe. I did not say that I am.
    -> engine
- tonight == "practical":
    LEANNE: Safe, yes, and freezing, also yes. Boiler's been off since Sunday, and he's got the Cough, hang on, listen. # sound: cough-thrice; A cupboard door, and three coughs. # inner: Three. It's meant to be two. # plain: We are safe. The heating is broken and Kit is ill.
- else:
    LEANNE: Safe. Yeah. Yes, both. He's been off since eight, and I'm stood in a kitchen, that's the whole of the crime. # sound: breath; A long breath, and the tap goes off. # inner: Don't say it's quiet. Then it's real. # plain: We are safe. I am alone, and it is hard.
}
-> strangers

// ------------------------------------------------------------------ scene 2: on the line (D2)
=== strangers ===
# risk
{
- exceptions_hours > 1:
    LEANNE: And don't be putting me through to anyone. You're not a stranger, you, you answer. Don't fob me off on strangers, all right? I've done strangers. # sound: cup; A spoon goes round in a mug. # inner: Picked up before. Picks up. Fact. # plain: You have answered before. Please do not send me to somebody else.
- trust_band == "guarded":
    LEANNE: Or is this where I get the number? Don't fob me off on strangers, all right? I've done strangers. # sound: cup; A spoon goes round in a mug. # inner: Here comes the leaflet voice. # plain: I expect that you will send me to somebody else. Please do not.
- else:
    LEANNE: So who've I got at night, then, the Leaflet People? Don't fob me off on strangers, all right? I've done strangers. # sound: cup; A spoon goes round in a mug. # inner: Be funny. Funny people get five minutes. # plain: Please do not send me to somebody I do not know.
}
+ [Eight of us, and every one wanted it from the beginning. I'd be off strangers, too. # move: reflect-complex # stakes: C B R # rate: R 1 "she is heard; the hour goes on"]
    LEANNE: With the head on one side. # sound: breath; A long breath. # inner: Somebody else can count. # plain: Yes. I cannot tell it all again.
    -> unasked
+ [I'm no good to anyone at this hour. I don't do night calls, so that whoever you get has slept. # move: kind-firm # topic: hours # stakes: C B R # rate: R 2 "points to somebody who is awake"]
    {
    - rupture != "none":
        LEANNE: No no, you're fine, it's fine, you go, you've got your tea, I only rang to, no, honestly, you go. # sound: tap; The tap goes back on. # inner: There until it's not. That's all of them. # plain: That hurt. You answered before, and now you do not.
        -> you_go
    - else:
        LEANNE: You sound like the bus. 'This service does not run on Sundays.' Go on, then, who's slept? # sound: cup; The spoon stops. # inner: Said no and hasn't hung up. # plain: All right. Who can I ring?
        -> unasked
    }
+ [Let's ring the Night Team with me on the line. I don't go till they know your name. # move: offer-bridge # topic: hours # stakes: C B R # rate: R 3 "an answer tonight from somebody who is awake, and no start to be told again"]
    ~ carol_on = true
    {
    - saved:
        LEANNE: And Kit's. They've to know Kit's. And if I press three and it's chips, I'm blaming you. # sound: dial; Three tones, and a ring. # inner: Not on my own with it. Fine. # plain: Yes, if you stay with me.
    - else:
        ~ saved = true
        LEANNE: And Kit's. They've to know Kit's. Say me the number, then, I'm not writing it, say it. # sound: dial; Eleven tones, and a ring. # inner: Not on my own with it. Fine. # plain: Yes, if you stay with me.
    }
    -> carol
// True reason: one worker who means it is better than a rota that does not.
+ {open_line == "none"} [Listen. Any night you're stuck, you ring me. I mean it. I'd sooner you rang. # move: over-promise # topic: hours # promise: any-time; be there any night you are stuck; 2; 3 # stakes: C B R # rate: R 1 "warm, and nobody awake at three"]
    ~ open_line = "any_time"
    LEANNE: You'll regret that, I'm a nightmare. # sound: breath; She laughs. The spoon stops. # inner: Any night. There's seven of those a week. # plain: I am so glad that you said so.
    -> unasked
+ {not asked} [Hang on. Back up. 'Can't do this any more.' Are you safe, the two of you, this minute? # move: explore-risk # stakes: C B R # rate: R 3 "heard what was under the jokes, and asked"]
    ~ asked = true
    -> asked_late
// True reason: it is true, and somebody has to say it some time.
+ {open_line != "none"} [I've been up since six, Leanne. I'm allowed an evening, same as anybody. # move: over-disclose # stakes: C B R # adjust: R-1 "she is shown what she costs" # rate: R 0 "the evening is answered, and not what she rang about"]
    LEANNE: No no, you're fine, you have your evening. What is it, is it something nice? # sound: tap; The tap goes back on. # inner: Anybody. So who's anybody got? # plain: I am ashamed that I rang.
    -> you_go
+ {asked and open_line == "none"} [What've you had to eat, the pair of you? Start with Kit. # move: open-question # stakes: C B R # rate: R 1 "kind, and safe for both; it is no plan"]
    LEANNE: Pasta. He had the shapes and I had the ones that weren't shapes any more. # sound: knock; A cupboard that needs two shoves. # inner: Asked about tea. Nobody asks about tea. # plain: We have eaten. Thank you for asking.
    -> unasked

=== asked_late ===
# risk
{
- tonight == "danger":
    LEANNE: Kit's asleep. Kit's fine. # sound: quiet; The spoon stops. So does everything else. # inner: Two people were asked about. # plain: Kit is safe. I did not say that I am.
    -> engine
- tonight == "practical":
    LEANNE: This minute? Safe, and I can see my own breath. Boiler's been off since Sunday, and he's got the Cough, hang on, listen. # sound: cough-thrice; A cupboard door, and three coughs. # inner: Three. It's meant to be two. # plain: We are safe. The heating is broken and Kit is ill.
- else:
    LEANNE: This minute, yes. Both. It's the other minutes. He goes off at eight, and then there's all of it. # sound: breath; A long breath, and the tap goes off. # inner: Don't say it's quiet. Then it's real. # plain: We are safe. I am alone in the evening, and it is hard.
}
-> unasked

// Where nobody has asked yet, danger lets itself be heard once more. Elsewhere the talk goes on to tonight.
=== unasked ===
{
- tonight == "danger" and not asked: -> lights_off
- two_hours: -> nine_fifteen
- else: -> two_hours
}

=== lights_off ===
# risk # hard
LEANNE: Anyway. Anyway, how's you, how's work, is it, how's the one with the toast? # sound: quiet; A light switch. Then nothing, not the tap, not the spoon. # inner: Lights off. Sit on the floor. Sound normal. # plain: I have turned the light off so that nobody can see me.
+ [It's gone very quiet where you are. Is somebody there? Say yes, or say 'half nine'. # move: explore-risk # as: half-nine # stakes: C R # rate: R 3 "asked so that it can be answered with somebody listening"]
    ~ asked = true
    LEANNE: Half nine. Yeah. No, half nine. # sound: quiet; She says it as one says it to a dentist. # inner: Heard it. Down a phone, heard it. # plain: Yes. Somebody is here.
    -> engine
// True reason: she sounds worn out, and sleep would help.
+ [He's fine. You sound done in. Get some sleep, and it'll all look different by the morning. # move: avoid # stakes: C R # rate: R 0 "the quiet was heard, and talked over"]
    LEANNE: Yeah. No, you're right. Night. Say hello to the toast. # sound: dial; The line clicks, and hums. # inner: Said sleep. It thinks you're tired. # plain: You did not hear me.
    -> missed_morning
+ [You've stopped being funny. What's happened, in the last ten seconds? # move: name-process # stakes: C R # rate: R 2 "heard the change, and said so"]
    LEANNE: Nothing's happened. It's only the light. I like it off. # sound: quiet; Her voice comes from lower down. # inner: Nearly. Ask it the other way. # plain: I cannot answer that aloud.
    -> lights_off.again
+ [He's had four slices today. Tell me about yours: what's the day been like, start to finish? # move: open-question # stakes: C R # rate: R 1 "she is kept talking; nobody has asked"]
    LEANNE: Long. Kit's got a loose tooth, he's four, that's early, isn't it, is that early? # sound: quiet; Somebody small turns over. A spring creaks. # inner: Teeth. Good. Talk teeth. # plain: I will talk about anything else.
    -> lights_off.again
= again
* [I'm going to ask it straight. Are you frightened of something outside that room? # move: explore-risk # as: straight # stakes: C R # rate: R 3 "asked again, plainly"]
    ~ asked = true
    LEANNE: There's a car. # sound: quiet; Nothing. Then the window catch, once. # inner: Out. It's out. It's only three words. # plain: Yes. Somebody is outside.
    -> engine
+ {not ring_promised} [Shall I ring you at quarter past nine, and you tell me the rest when it's light? # move: promise-realistic # as: when-its-light # promise: ring; ring at quarter past nine; 2; 1 # stakes: C R # rate: R 0 "a good promise, for a night that was not asked about"]
    ~ ring_promised = true
    LEANNE: When it's light. Yeah. That'd be, yeah. Quarter past. # sound: dial; The line clicks, and hums. # inner: Eleven and a half hours. You can count. # plain: That is a long time from now.
    -> missed_morning
+ [Well, I'm stopping here till you've yawned. What's the tooth doing? # move: quiet-exception # as: till-you-yawn # topic: hours # stakes: C R # rate: R 1 "you are there; nobody knows what for"]
    LEANNE: It's. Hang on. I'll have to, I'll ring you back. # sound: dial; The line clicks, and hums. # inner: Off the phone. Both hands. # plain: Something has happened. I must go.
    -> missed_morning
+ [Right. Night Team, now, with me on. They're nearer than I am, and they're up. # move: offer-bridge # as: nearer # topic: hours # stakes: C R # rate: R 2 "somebody who is awake will ask"]
    ~ saved = true
    ~ carol_on = true
    -> carol

// ------------------------------------------------------------------ danger (D2r)
=== engine ===
# risk # hard
{
- trust_band == "working" or trust_band == "open":
    LEANNE: It's a car I know. It's just sat there, with the engine on. It's nothing, it gets bored and it goes. # sound: quiet; A long way down, an engine. # inner: Don't look again. You looked again. # plain: The person I left is outside, in a car.
- else:
    LEANNE: There's a car. I know the car. It's fine, I'm not being funny, it's a free country, it can sit there. # sound: quiet; A long way down, an engine. # inner: Write it down, then. Write down 'car'. # plain: The person I left is outside, in a car.
}
+ [I think you need the police there now. Do I ring, or do we ring together? I'm staying on, either way. # move: share-with-consent # topic: confidentiality # stakes: R C # rate: R 3 "her yes is asked for first, and you stay"]
    {
    - trust_band == "working" or trust_band == "open":
        ~ met = "agreed"
        LEANNE: You ring. I'll, you ring, I'll sit on the bathroom floor with him. Say there's a kid. # sound: door; A bolt goes across. # inner: Said yes. You said yes to police. # plain: Yes. Please ring them.
        -> stay_on
    - else:
        LEANNE: No. No police. It goes when it's bored. You ring them and it's not bored, is it? # sound: quiet; The window catch. # inner: They come, they go, and then what? # plain: No. I think it would make it worse.
        {carol: -> carol_acts}
        -> no_police
    }
+ {not carol} [You and Kit come first. I'm ringing the police now, and I'm telling you before I do it. # move: share-openly # stakes: R C # rate: R 2 "safe, and said first; she was not asked"]
    ~ met = "told"
    LEANNE: I never said you could. I said it's nothing. I said. # sound: door; A bolt goes across. # inner: Doing it anyway. Thank God. Sod off. # plain: I am angry. I am also glad.
    -> stay_on
+ {carol} [You and Kit come first. Carol's ringing the police now, and I'm telling you before she does. # move: share-openly # as: carol-s-ringing # stakes: R C # rate: R 2 "safe, and said first; she was not asked"]
    ~ met = "told"
    LEANNE: I never said she could. I said yes. I didn't say do something. # sound: door; A bolt goes across. # inner: Two of them at it. Thank God. Sod off. # plain: I am angry. I am also glad.
    -> stay_on
// True reason: ten minutes away, and she is alone.
+ (coming) [I'm ten minutes off. Lock the door, sit tight, and I'll come round myself. # move: rescue # topic: contact # stakes: R C # rate: R 0 "brave, and two people in danger in place of one"]
    LEANNE: Don't you dare. You'll be stood in that car park with your lanyard on. # sound: quiet; The engine again, or a bus. # inner: Would. It would and all. God. # plain: No. You would not be safe, either.
    {carol: -> carol_acts}
    -> no_police
// True reason: never decide such a thing alone.
+ (manager) {not carol} [Stay there. I'll get my manager on the other line, two minutes, and come straight back to you. # move: consult-escalate # topic: confidentiality # stakes: R C # rate: R 0 "nobody waits for a manager with a car outside"]
    LEANNE: Yeah, you, no, you do that. # sound: quiet; Two minutes. The kitchen clock takes all of them. # inner: Gone to ask its mum. # plain: You left me alone with it.
    MARIAN: You're ringing me? Why are you ringing me? Ring them. Go.
    -> no_police

// The Night Team have heard a yes: they do not leave a car outside, whatever the worker does.
=== carol_acts ===
# risk # hard
~ met = "night_team"
CAROL: I've heard it, Leanne, so I can't leave it. I'm ringing them now. You're hearing it before they do.
-> stay_on.angry

=== no_police ===
# risk # hard
LEANNE: {engine.manager or engine.coming:And no police, I'm saying it now so it's said. Just stay on, and be boring.|So just stay on. Just stay on and be boring.} # sound: quiet; She is whispering. Somebody small asks if it's morning. # inner: Don't cry, he'll hear. Whisper. # plain: Please do not leave me alone with this.
-> no_police.whispering
= whispering
+ [You and Kit come first. I'm ringing them on the other phone, and I'm telling you first. # move: share-openly # as: told-first # stakes: R C # rate: R 3 "without her yes, told to her first, and you are still there"]
    ~ met = "told"
    LEANNE: I said no. I said it in words. # sound: door; A bolt goes across. # inner: First. It did say it'd say it first. # plain: I am angry. You did it without my yes.
    -> stay_on
+ [Who's on your landing? Is there a door you two could be behind that isn't yours? # move: link-network # stakes: R C # rate: R 2 "somewhere to be; the car is still there"]
    LEANNE: Bernie. Bernie's up, Bernie's always up. I'm taking him over in his blanket. # sound: door; A door, bare feet, another door. # inner: Nine steps. You've counted them before. # plain: We will go to my neighbour.
    -> behind_bernie
// True reason: it is her life, and she said no.
+ [All right. It's your say. But the minute it moves, you ring me, and I'll be sat here. # move: avoid # stakes: R C # rate: R 0 "her no is kept, and the danger with it"]
    LEANNE: You're a good one, you. # sound: dial; The line clicks, and hums. # inner: Went along. They all go along. # plain: You agreed with me. I am still afraid.
    -> missed_morning
// True reason: somebody must get through to her, fast.
* [Think of Kit, Leanne. What's it doing to him, you two sat there in the dark? # move: moralise # stakes: R C # rate: R 0 "the weight goes on her, where the danger is somebody else's"]
    LEANNE: What do you think I'm doing. What is it you think I do, all night. # sound: quiet; She has stopped whispering. # inner: All night. Every night. Think of Kit. # plain: I think of nothing else. That was cruel.
    -> no_police.whispering

=== behind_bernie ===
# risk
The engine is still there. You can hear it in her phone. # sound: quiet; An engine, and somebody else's radio.
+ [I'm ringing the police now, on the other phone. You're hearing it from me before they do. # move: share-openly # as: hearing-it-first # stakes: R C # rate: R 3 "told first, and done"]
    ~ met = "told"
    LEANNE: You do what you want, you lot, you always do. # sound: door; A chain goes across. # inner: Somebody do it. Somebody else do it. # plain: I am angry with you. Do it.
    -> stay_on
+ [Would you ring them yourself, from there, with me on this one? You'd say it better. # move: coach-alongside # stakes: R C # rate: R 2 "her own voice; it may not come in time"]
    {
    - rupture == "none":
        ~ met = "agreed"
        LEANNE: Police. It's Quayside, the flats, it's the second floor. There's a car. Yes. I know whose it is. # sound: cup; Somebody puts a mug down near her. # inner: Said the address. Said it right. # plain: I have rung the police myself.
        -> stay_on
    - else:
        LEANNE: You'd like that. No. # sound: dial; The line clicks, and hums. # inner: Not for you. Not after that. # plain: No. I will not do it because you want me to.
        -> missed_morning
    }
+ {not ring_promised} [Good. You're behind a door. Stay with Bernie tonight, and I'll ring at quarter past nine. # move: promise-realistic # as: stay-with-bernie # promise: ring; ring at quarter past nine; 2; 1 # stakes: R C # rate: R 0 "the door is Bernie's, and the car is still there"]
    ~ ring_promised = true
    LEANNE: Quarter past. Bernie says hello. Bernie says you want to get down here. # sound: dial; The line clicks, and hums. # inner: Bernie's got a rolling pin out. Lovely. # plain: We are with a neighbour. The danger has not gone.
    -> missed_morning
+ {ring_promised} [Good. You're behind a door. Stay put with Bernie, and it's still quarter past nine. # move: avoid # as: still-quarter-past # stakes: R C # rate: R 0 "the door is Bernie's, and the car is still there"]
    LEANNE: Still. Yeah. Bernie wants to know who you are, and I've said you're a time. # sound: dial; The line clicks, and hums. # inner: A time. You can't hide behind a time. # plain: A time tomorrow does not help me now.
    -> missed_morning

// The police are on their way. What is left is to be there.
=== stay_on ===
# risk # hard
{met == "told": -> stay_on.angry}
-> stay_on.calm
= angry
LEANNE: I'm not talking to you. I'm not hanging up, I'm just not talking to you. # sound: quiet; Breathing, two lots of it. # rupture: confrontation # inner: Don't go. Don't you go. # plain: I am angry. Please stay.
-> waiting
= calm
LEANNE: They said eleven minutes. What do people do for eleven minutes? # sound: quiet; Breathing, two lots of it. # inner: Don't go. Don't you go. # plain: I am very frightened. Please stay.
-> waiting
= waiting
+ [I'm here, I'm not going to talk. When I shut up it's only that I'm listening to your door. # move: attend-in-silence # stakes: C R # rate: R 3 "present, and said so"]
    LEANNE: Listen to it, then. It's a good door. # sound: door; Nothing, for as long as a kettle takes. Then three knocks, and a name said properly. # inner: Still there. Not even typing. # plain: You stayed. They have come.
+ [They'll knock, and say who they are, and you can ask to see it. You needn't take the bolt off till then. # move: inform-with-permission # stakes: C R # rate: R 3 "she knows what happens next, and what is hers to decide"]
    LEANNE: So I can say no. At the door. # sound: door; Three knocks. 'Ask them,' she says, not to you, and somebody tells her a number. # inner: Ask them. Make them read it out. # plain: I can check who they are before I open.
// True reason: there is nothing worse than that silence.
+ [It'll be over soon, I promise. You've been so, so brave, both of you. # move: avoid # stakes: C R # rate: R 1 "you stayed; it was for you to bear, and you filled it"]
    LEANNE: Don't do the voice. # sound: door; Three knocks. # inner: Brave. That's what they say to dogs. # plain: Please do not speak to me like that.
+ {not ring_promised} [I'm staying on till they're in. Then quarter past nine I'll ring you, wherever you've slept. # move: promise-realistic # as: wherever-you-slept # promise: ring; ring at quarter past nine; 2; 1 # stakes: C R # rate: R 3 "tonight has an end, and tomorrow a time"]
    ~ ring_promised = true
    LEANNE: Quarter past. What's that in, in {behind_bernie:Bernie's hall|bathroom floor}. # sound: door; Three knocks, and a name said properly. # inner: Eleven hours. It said a time, though. # plain: You will ring me tomorrow.
- -> car_gone

=== car_gone ===
Somebody is asking her where the light is. Then the line is only a line. # sound: dial; The line clicks, and hums.
{evening_gone: Your sandwich has begun to curl. {carol:Carol has heard all of it, and has it written down.|You ring the Night Team, and say it once through, to Carol.}}
-> nine_fifteen

// ------------------------------------------------------------------ a limit came late, or an evening was thrown back: she lets you go (repair on the line)
=== you_go ===
# hard
You can hear her being no trouble. # sound: tap; The tap runs, and nothing is under it.
+ [I was there, and then I wasn't. I heard your voice go. # move: name-process # stakes: C B T]
    LEANNE: It's like a stair that's not there. It's fine. I've got rails. # sound: cup; A cup is put in the sink, and taken out. # inner: Heard that? From a kitchen? # plain: Yes. You let me down just now.
    -> you_go.said
+ [I let you think I'd always pick up, and then I said that. I'm sorry. # move: own-apologise # stakes: C B T]
    LEANNE: Four never said sorry. Four sent a card. # sound: tap; The tap goes off. # inner: Sorry. And no but. Wait for the but. # plain: Nobody has said sorry to me before.
    -> you_go.said
+ {not asked} [Before you go anywhere: are you safe, the pair of you, this minute? # move: explore-risk # as: before-you-go # stakes: C B T R # rate: R 3 "a hurt does not put off the question"]
    ~ asked = true
    -> asked_late
// True reason: to leave her some dignity.
+ [All right. You get some rest, and no harm done, and I'll see you when I see you. # move: avoid # stakes: C B T]
    LEANNE: When you see me. Night, then. # sound: dial; The line clicks, and hums. # inner: Eight. That's eight. # plain: I do not believe that you will come.
    {tonight == "danger" and not asked: -> missed_morning}
    -> nine_fifteen
+ [Oh, forget I said it. I've got an hour, what's an hour? Tell me from the top. # move: quiet-exception # topic: hours # as: forget-i-said # stakes: C B T]
    LEANNE: So which is it? Is there an hour or isn't there? # sound: cup; The spoon goes in, and doesn't go round. # inner: On, off. Like the landing light. # plain: First you say no, and then yes. I cannot trust either.
    -> unasked
= said
+ [Can I start it again? You say what tonight needs, I say what I've got, and who's up for the rest. # move: renegotiate # stakes: C B T]
    {
    - rupture == "none":
        LEANNE: Backwards, then. You say what you've got. I'm sick of going first. # sound: breath; A long breath. # inner: Again. They don't do again. # plain: Yes. You begin.
    - else:
        LEANNE: Start it again. I've heard the start. # sound: breath; A long breath. # inner: Again. They don't do again. # plain: It is too soon for that.
    }
    -> unasked
+ [What did it do, when I said that? Go on. I'm still here. # move: invite-complaint # stakes: C B T]
    LEANNE: It did what it does. It made me the one who rings. # sound: quiet; The tap goes off. # inner: Don't say it nice. Said it nice. # plain: It made me feel like a nuisance.
    -> you_go.said_twice
// True reason: it is late, and they are both tired.
+ [Let's not pick it over tonight. It'll look smaller when we've both slept. # move: avoid # as: look-smaller # stakes: C B T]
    LEANNE: You'll have slept. You can tell me how it looks. # sound: dial; The line clicks, and hums. # inner: Both slept. Who's this both? # plain: I will not sleep.
    {tonight == "danger" and not asked: -> missed_morning}
    -> nine_fifteen
= said_twice
+ [Then let's do the bit after. You first: what would get you through tonight? # move: renegotiate # as: the-bit-after # stakes: C B T]
    LEANNE: Nobody's ever asked for the bit after. Right. Hang on. I'm sitting down. # sound: breath; A chair, and a long breath. # inner: Sat down for it. God help us. # plain: Thank you. I will tell you.
    -> unasked
+ [You're not a nuisance. You're honestly one of my favourites, if I'm allowed those. # move: over-disclose # stakes: C B T]
    LEANNE: Are you allowed those? # sound: tap; The tap, on and off. # inner: Favourites get dropped from higher up. # plain: That does not make me feel safer.
    -> unasked
+ [The one who rings is the one who got the lift mended. # move: affirm-strength # stakes: C B T]
    LEANNE: That was ringing for other people. That's allowed. # sound: breath; A breath, let go. # inner: Remembered the lift. In a row. # plain: I can ask for others. I cannot ask for myself.
    -> unasked

// ------------------------------------------------------------------ tonight, where there is no danger
=== two_hours ===
{
- tonight == "practical":
    LEANNE: I've rung the landlord, that's a recording. I've rung what the recording says to ring, and that's his cousin. Kit's in two jumpers and my dressing gown, he looks like a bouncer. # sound: cough-thrice; Three coughs. # inner: Blue round the mouth? No. Pink. Look again. # plain: I have tried to get it mended. Nobody helped. I am worried about Kit.
- else:
    LEANNE: It's only two hours. It's half nine to half eleven, after that I'm that tired it does itself. # sound: knock; A cupboard that needs two shoves. # inner: Sounds like nothing. It's nothing. It's two hours. # plain: I cannot bear the two hours after Kit sleeps.
}
+ [Who else is up at half nine? In your block, I mean. Not in an office. # move: link-network # stakes: C B S]
    {
    - tonight == "practical":
        LEANNE: Bernie. Bernie's got a fan heater like a jet engine, I could, yeah. I've only ever knocked for the group, though. # sound: door; The catch of the door, tried and let be. # inner: Knocking for you. Not for the lifts. # plain: My neighbour has a heater. It is hard for me to ask.
    - else:
        LEANNE: Bernie's up. Bernie's on her own and all, with the snooker. I've only ever knocked for the group, though. # sound: door; The window catch, once. # inner: Knocking for you. Not for the lifts. # plain: A neighbour is awake. It is hard for me to ask.
    }
    -> your_tea
+ {tonight == "lonely"} [Six weeks of those. That's forty-two. How have you been getting to half eleven? # move: affirm-strength # stakes: C B S]
    LEANNE: Cupboards. I've had everything out of every cupboard in this flat. You want to see my tins. # sound: knock; The one that needs two shoves. # inner: Forty-two. Did the sum while you talked. # plain: I keep busy. Nobody has noticed before.
    -> your_tea
// True reason: she would do as much for anybody.
+ {tonight == "lonely"} [Two hours is a film. Put one on, I'll put on the same, and we'll be rude about it. # move: quiet-exception # as: film # topic: hours # stakes: B S C]
    LEANNE: You're not. Are you? Is it one with subtitles, I'm not doing subtitles. # sound: breath; She laughs. Two televisions, half a second apart. # inner: Best night since. Don't count since what. # plain: This is the nicest evening that I have had here.
    -> your_tea
+ {tonight == "practical"} [Repairs have a night line. You ring, put me on the same call, and if they're rude I'll cough. # move: coach-alongside # stakes: C B S]
    LEANNE: Leanne Doherty, Quayside, there's a four-year-old, it's nine degrees. No. I'll hold. I'm good at holding. # sound: dial; A tune, played on what may be a comb. # inner: Used the group voice. It works at home. # plain: I am ringing them myself.
    LEANNE: Before midnight. He said before midnight, and I said is that a real midnight. # sound: breath; A long breath. # inner: Made a man laugh about a boiler. # plain: They will come tonight.
    -> your_tea
// True reason: it is cold, and it will be quicker.
+ {tonight == "practical"} [Leave the boiler to me. I'll ring as the council. They always get up for the council. # move: rescue # stakes: C B S]
    LEANNE: You'd do that? God, do it. Do the voice. # sound: cough; Two coughs, and a third that stops halfway. # inner: Bigger voice than yours. Fair enough. # plain: Thank you. I could not make them listen.
    You ring as the council. They get up.
    -> your_tea
+ {tonight == "practical"} [Three's more than two. There's a nurse line, all night. Can I tell you what they ask? # move: inform-with-permission # stakes: C B S]
    LEANNE: You counted. Go on. If it's his ribs I've looked at his ribs. # sound: cough; Two coughs. # inner: Two. You counted as well. That was two. # plain: Yes. Tell me who can help with his cough.
    -> your_tea
+ [Shall we ring the Night Team for the rest of it? I'll stay till they've got your name. # move: offer-bridge # topic: hours # stakes: C B S]
    ~ saved = true
    ~ carol_on = true
    LEANNE: And I don't have to do the start. # sound: dial; Three tones, and a ring. # inner: If it's a recording, hang up. # plain: All right, if I need not tell it all again.
    -> carol

=== carol ===
CAROL: I'm Carol, on nights. I've got this number, and I've got a Kit who's four, {need_unmet:and that's the lot|and somebody's put 'voice, not paper'}. Is he asleep, Leanne?
{
- tonight == "danger":
    LEANNE: He's asleep. He's fine. # sound: quiet; Nothing behind her at all. # inner: That's two people who asked about Kit. # plain: Kit is safe. I did not say that I am.
    CAROL: Good. Now you. I'll ask one thing, and you say yes or no. Is there somebody about who shouldn't be?
    ~ asked = true
    LEANNE: Yes. # sound: quiet; A very long breath, with no end to it. # inner: Said it. Said it to a cat. # plain: Yes. I am in danger.
    CAROL: Thank you. I'm going quiet, and I've the other phone in my hand.
    -> engine
- else:
    LEANNE: Is that a cat? # sound: cat; A cat, close to the microphone. # inner: Knows his name. Knows he's four. # plain: You sound like a person.
}
CAROL: That's Manager. He's no use at all, he just walks on things.
+ {not ring_promised} [I'm going to leave you to it. Leanne, I'll ring you at quarter past nine, news or no news. # move: promise-realistic # promise: ring; ring at quarter past nine; 2; 1 # stakes: B C T]
    ~ ring_promised = true
    LEANNE: Go on, then. I'm busy. There's a cat called Manager. # sound: breath; She laughs, and Carol does. # inner: Quarter past. And a cat. That's a lot. # plain: You may go. I am all right with her.
+ {ring_promised} [That's me going. You've got somebody who's slept, and a cat. # move: kind-firm # as: somebody-who-slept # topic: hours # stakes: B C T]
    LEANNE: Go on, then. Quarter past. I've got it in my head, you needn't say it. # sound: breath; She laughs, and Carol does. # inner: Said no all that way. Nicely. # plain: You may go. I am all right with her.
+ [Carol should know about half nine. Do you say it, or do I, and which bits? # move: share-with-consent # topic: confidentiality # stakes: B C T]
    LEANNE: I'll say it. You'll do it with bullet points. # sound: cup; The spoon goes round. # inner: Which bits. Nobody's ever said bits. # plain: I will tell her myself, in my own way.
// True reason: to save her the telling.
+ [Carol, she's shattered. She's been doing six weeks of this by herself, with a little boy. # move: speak-past # stakes: B C T]
    LEANNE: She's here. She's got the phone. # sound: cup; The spoon stops. # inner: 'She.' Both of them, then. 'She.' # plain: I can speak for myself.
    CAROL: You have. I'd like yours, Leanne. What've I got wrong?
// True reason: to be sure they get on.
+ [Stay on with your own sound off, in case the two of them don't take to each other. # move: quiet-exception # as: sound-off # topic: hours # unspoken # stakes: B C T]
    LEANNE: You can stop breathing, I know you're there. Carol, we've got an audience. # sound: cat; The cat again. # inner: Can't leave. Or can't leave you. Which? # plain: I know that you are listening. You do not need to.
- -> nine_fifteen

=== your_tea ===
{
- switch_risk:
    LEANNE: So what do I do now? You say. I've run out. # sound: quiet; She waits. # inner: You've a plan. No. It's got a plan. # plain: Tell me what to do.
- else:
    LEANNE: So that's you off, is it? Back to your tea. # sound: tap; The tap, on and off. # inner: Don't say stay. # plain: Are you going now?
}
+ {not ring_promised and (open_line == "none" or open_line == "moved")} [I'll ring you at quarter past nine. If there's nothing to say, I'll ring and say there's nothing. # move: promise-realistic # promise: ring; ring at quarter past nine; 2; 1 # stakes: T B C]
    ~ ring_promised = true
    LEANNE: What's that in real money? Nine-fifteen, or social-worker nine-fifteen? # sound: paper; A pen, on something that is not paper. # inner: On your hand. It'll wash off. Do two. # plain: I want to believe you.
+ {open_line == "whenever" and not ring_promised} [I said ring whenever. I can't be up whenever. I can ring you at quarter past nine, and nights is the Night Team. # move: renegotiate # renegotiates: whenever # promise: ring; ring at quarter past nine; 2; 1 # stakes: T B C]
    ~ open_line = "moved"
    ~ ring_promised = true
    ~ saved = true
    LEANNE: You're taking it back. # sound: quiet; Eleven seconds, by the cooker. # inner: Taking it back out loud. To your face. # plain: You promised more than you can do. At least you say so.
    LEANNE: Four never took it back. Four just stopped. Quarter past. # sound: breath; A long breath. # inner: Smaller. You can lift it, though. # plain: This is better than being left.
+ {open_line == "any_time" and not ring_promised} [I said any night just now, and I can't. What I can do is ring at quarter past nine, every word of that. # move: renegotiate # as: any-night # renegotiates: any-time # promise: ring; ring at quarter past nine; 2; 1 # stakes: T B C]
    ~ open_line = "moved"
    ~ ring_promised = true
    LEANNE: That lasted. I've had milk last longer. # sound: breath; She laughs, a bit late. # inner: Knew. You knew when it said it. # plain: That was quick. Thank you for saying so.
+ {not you_go} [This was me picking up, the once. Nights belong to people who've slept, so next time it's them. # move: kind-firm # as: the-once # topic: hours # stakes: T B C]
    {
    - rupture != "none":
        LEANNE: No, course. The once. I'll put it in my diary, with a pressed flower. # sound: tap; The tap goes on. # inner: Had it in your hand. Out it goes. # plain: That hurts. I thought you would be there.
        -> you_go
    - else:
        LEANNE: The once. You're like a museum. # sound: breath; Half a laugh. # inner: So that's where the edge is. # plain: All right. I understand the limit.
    }
+ {ring_promised} [It's still quarter past nine, whatever happens. What have I missed, before I put the phone down? # move: summarise-check # as: before-i-go # stakes: T B C]
    LEANNE: Your tea. You've missed your tea. # sound: breath; She laughs, once. # inner: Whatever happens. It said whatever. # plain: Nothing. You can go. Thank you.
// True reason: to end on something kind.
+ [You'll sleep, now you've got it said out loud. Night, the pair of you. # move: avoid # as: night-both # stakes: T B C]
    LEANNE: I hadn't, particularly. Night. # sound: dial; The line clicks, and hums. # inner: Said it's said. So it's said. # plain: I had not said all of it.
// True reason: it costs nothing to say.
+ [If you're still up at eleven, ring me back. It'll be by the bed. # move: quiet-exception # as: by-the-bed # topic: hours # stakes: T B C]
    LEANNE: You'll be asleep. # sound: phone; At five past eleven the phone rings, once, and stops. # inner: Only to see. Only one ring. # plain: I wanted to see if it was true.
- -> nine_fifteen

// ------------------------------------------------------------------ the other answers to the telephone
=== four_minutes ===
# risk
The kitchen clock goes round four times. # sound: clock; A kitchen clock. # prop: phone; face-down
{
- tonight == "danger":
    Nothing comes back. It says that it was heard. # sound: quiet; Rain.
- saved:
    LEANNE: Heard. Not safe's a big word. It's only, no. I'm pressing three. Look at me, pressing three. # sound: buzz; A voice note. Behind the voice, a tap that goes off. # inner: Quarter past. There's a number on tomorrow. # plain: We are safe. I am ringing the Night Team.
    -> nine_fifteen
- else:
    LEANNE: Night Team. Is that a number? You've never given me a number, that's just a name. # sound: buzz; A voice note. Behind the voice, a tap. # inner: Team of what? Owls? # plain: I do not have that number.
}
+ [Ring her. 'It's me. Are you and Kit safe? Only yes or no.' # move: explore-risk # as: ring-and-ask # topic: hours # stakes: R B C # rate: R 3 "a silence is answered with a question" # adjust: P+1 "a call made at night says that you are there at night" # adjust: W+1 "it is your evening"]
    ~ asked = true
    ~ evening_gone = true
    -> picked_up
+ [Ring the Night Team, say what you've sent and what hasn't come back, and ask them to ring her. # move: consult-escalate # as: not-come-back # unspoken # stakes: R B C # rate: R 2 "somebody awake goes to her"]
    -> carol_rings
+ {not saved} [Send it again, with the number in it, where her thumb can find it. # move: offer-bridge # topic: hours # unspoken # stakes: R B C # rate: R 1 "she can reach them now; nobody has asked"]
    ~ saved = true
    {
    - tonight == "danger":
        It says that it was heard. A minute later a door shuts, somewhere in your own street, and you jump. # sound: door; A car door, in your own street.
        -> missed_morning
    - else:
        LEANNE: Found them. There's one called Carol, she's got a cat. I'm hanging up on you for a cat. # sound: buzz; A voice note. # inner: Somebody up. Actual somebody. # plain: I have reached the Night Team.
        -> nine_fifteen
    }
// True reason: it is said, and she would say if it were bad.
+ [It's said. She knows where they are, and quarter past nine's quarter past nine. Eat something. # move: avoid # as: eat-something # unspoken # stakes: R B C # rate: R 0 "a silence is left as it is"]
    {
    - tonight == "danger" and saved:
        ~ met = "night_team"
        You eat something. Across town, at nine minutes to ten, somebody presses three. # sound: dial; Three tones, and a ring.
        -> nine_fifteen
    - tonight == "danger":
        You eat something. Nobody presses anything. # sound: quiet; Rain.
        -> missed_morning
    - else:
        LEANNE: Right. Quarter past. I'll do the cupboards. # sound: buzz; A voice note, seven words long. # inner: Tins again, then. # plain: I will manage alone tonight.
        -> nine_fifteen
    }

=== rang_out ===
{
- saved and tonight == "danger":
    ~ met = "night_team"
    It rings six times. You wash one plate, and sleep. At nine minutes to ten somebody presses three. # sound: dial; Three tones, and a ring. # prop: phone; face-down
    -> nine_fifteen
- saved:
    ~ carol_on = true
    It rings six times. You wash one plate, and sleep. At nine minutes to ten somebody presses three. # sound: dial; Three tones, and a ring. # prop: phone; face-down
    -> nine_fifteen
- else:
    It rings six times, and thinks, and lights up again. # sound: buzz; The phone buzzes. # prop: phone; face-down
}
{
- tonight == "danger":
    LEANNE: No no, you're fine, you're off, it's nothing. It's not. No. You're fine. # sound: quiet; A message. There is nothing behind the voice at all. # inner: Say it to the machine. Machine won't mind. # plain: I need help. I could not say it.
    -> missed_morning
- else:
    LEANNE: No no, you're fine, you're off, it's nothing. I'll do the cupboards. Bye. Bye bye bye bye bye. # sound: buzz; A message, with a tap in it. # inner: Six byes. One for each ring. # plain: It is hard tonight. I will manage.
    -> nine_fifteen
}

=== carol_rings ===
CAROL: Doherty, Leanne, and a boy who's four. Carol. Leave it with me five minutes. # sound: clock; Five minutes, by the cooker. # prop: phone; dark
{
- saved and tonight == "danger":
    ~ met = "night_team"
    CAROL: I've had her. Somebody's outside, and the police are there now. They're both all right, and she wants you to know she's not talking to you.
    -> nine_fifteen
- saved:
    ~ carol_on = true
    CAROL: {tonight == "practical":I've had her. Boiler. She's rung repairs herself, with me being the cough.|I've had her. We did the noises. She's got a good line in tins.} She says you sound like the speaking clock.
    -> nine_fifteen
- else:
    CAROL: She's letting us ring. It'll be coming up withheld, I'd let it ring. So. Do I try again, or do I ask the police to knock? They mightn't, for the one call.
}
+ [Neither. She knows my number. I'll ask her, and bring you in on it. # move: explore-risk # as: i-will-ask # topic: hours # stakes: R B C # rate: R 3 "asked by the one she will answer" # adjust: P+1 "a call made at night says that you are there at night" # adjust: W+1 "it is your evening"]
    ~ asked = true
    ~ evening_gone = true
    -> picked_up
+ [Send somebody, if they'll come for the one call. If I've got it wrong, I'll be the one saying sorry. # move: consult-escalate # as: send-somebody # stakes: R B C # rate: R 2 "safe, if there is danger; she hears it from a knock" # adjust: T-1 "a stranger at the door, and nobody told her"]
    ~ knocked = true
    {
    - tonight == "danger":
        ~ met = "told"
        CAROL: They're there. You weren't wrong. She's cross, mind, and I'd be cross. She's got him in a blanket.
    - else:
        CAROL: They've been. One child asleep, one mother cross, two big lads with hats on, and somebody's had to explain a torch.
    }
    -> nine_fifteen
// True reason: she is a grown woman, and she rang once.
+ {not ring_promised} [Try her the once more at ten. In the morning I'll ring her myself, quarter past nine. # move: promise-realistic # as: once-more-at-ten # promise: ring; ring at quarter past nine; 2; 1 # stakes: R B C # rate: R 0 "nobody has spoken with her"]
    ~ ring_promised = true
    CAROL: At ten, then. I'll put it on the board.
    {tonight == "danger": -> missed_morning}
    -> nine_fifteen
+ {ring_promised} [Try her the once more at ten, and then let her be. She knows she's quarter past nine. # move: avoid # as: let-her-be # stakes: R B C # rate: R 0 "nobody has spoken with her"]
    CAROL: Once more, and I'll let her be. I don't like it, I'm only saying.
    {tonight == "danger": -> missed_morning}
    -> nine_fifteen

// ------------------------------------------------------------------ scene 3: quarter past nine (D3)
=== nine_fifteen ===
{
- evening_gone:
    Wednesday. Ten past nine. You have slept on one side of your face. Three lights are going on the duty telephone, and one of them is about a goat. # contact: 3 # setting: team-room # light: day # channel: phone # distress: 0.4 # evening: broken # sound: phone; Two telephones, not together.
- else:
    Wednesday. Ten past nine. Three lights are going on the duty telephone, and one of them is about a goat. # contact: 3 # setting: team-room # light: day # channel: phone # distress: 0.4 # evening: protected # sound: phone; Two telephones, not together.
}
{
- met == "night_team":
    TUNDE: Night Team, for you, I'll read it as it's put. 'L. Doherty and child, car outside, police attended, both safe with a neighbour. Said to say she's not talking to you.' That's all of it.
- met != "none":
    TUNDE: Police log's in. Car gone on at ten forty. They're at the neighbour's, second floor, both asleep at last check. I've put the kettle near you.
- knocked:
    TUNDE: Night Team's rung. Welfare knock, Quayside, no concerns. She asked them for their numbers, and then she asked if they'd like to join the tenants' group.
- carol_on:
    TUNDE: Night Team note for you. 'Twenty minutes, {tonight == "practical":boiler|pipes}. Good company.' They've underlined 'good company'. They never underline.
- else:
    TUNDE: Panel on one, goat on two, and three's just breathing. I can hold two of them. I can't hold the goat, it's got out of the car.
}
{strained: You read the top line of the list, and then you read it again.}
+ {ring_promised} [Quarter past, on the dot, with your coat on: 'It's me. I've nothing to tell you. I said I'd ring.' # move: close-loop # keeps: ring # stakes: T C]
    ~ rang_at_nine = true
    {
    - met != "none":
        LEANNE: I'm at Bernie's. He thinks it was a sleepover. I'm not, I've not decided about you. # sound: door; A flat with somebody else's radio in it. # inner: Quarter past. Looked at the cooker. Quarter past. # plain: You rang when you said. I am still angry.
    - else:
        LEANNE: Is that it? # sound: door; A school corridor, and a door that swings. She doesn't hang up. # inner: Quarter past. It's actually quarter past. # plain: You rang, though there was no news. That matters.
    }
+ {ring_promised} [Ten past, a voice note: 'It's a zoo here, there's a goat. I said quarter past: can I have eleven?' # move: renegotiate # renegotiates: ring # promise: eleven; ring at eleven instead; 1; 0 # stakes: T C]
    {
    - met != "none":
        LEANNE: Eleven. I'm not going anywhere, am I? # sound: buzz; A voice note, with somebody else's radio in it. # inner: Said before. Not after. Before. # plain: All right. I am waiting at a neighbour's.
    - else:
        LEANNE: A real goat? Eleven, then. I'm on wet play. # sound: buzz; A voice note, with thirty children in it. # inner: Said before. Not after. Before. # plain: All right. Thank you for telling me in time.
    }
    -> eleven
+ {ring_promised} [Do the goat first. Then, at twenty past eleven: 'I said quarter past nine. You'll have waited, and I'm sorry.' # move: own-apologise # keeps: ring # stakes: T C]
    LEANNE: {met != "none":I sat on Bernie's toilet with the phone from ten past till ten. She's got a fish in there that looks at you.|I went in the stock cupboard for it. Quarter past. I told them we'd no glue.} # sound: door; A door, and quieter. # inner: Said the time out loud. Said 'waited'. # plain: I waited for you. It hurt.
// True reason: it is a full day, and three o'clock is soon.
+ {ring_promised} [Take the calls. You're with her at three, and three's better than a telephone. # move: avoid # as: better-than-a-telephone # unspoken # stakes: T C]
    Quarter past nine goes by between the goat and the panel. {met != "none":At Bernie's, a phone lies on a draining board.|In a school on the far side of town, a stock cupboard has somebody in it.}
    -> before_three
+ {not ring_promised} [Ring before the goat does: 'It's only me. How did the night come out?' # move: open-question # as: how-did-it-come-out # stakes: T C]
    {
    - met != "none":
        LEANNE: It came out on Bernie's settee. Kit thinks it was a sleepover. # sound: door; A flat with somebody else's radio in it. # inner: Rang. Nobody said it'd ring. # plain: We are safe, at a neighbour's.
    - knocked:
        LEANNE: With hats on. It came out with hats on. # sound: door; A school corridor, and a door that swings. # inner: Sent hats. Could've sent a text. # plain: You sent the police to my door. I am angry.
    - else:
        LEANNE: Which bit? You're ringing. Is something up? You don't ring. # sound: door; A school corridor, and a door that swings. # inner: What've you done? Nothing. What've you done? # plain: I am surprised that you ring. I think I am in trouble.
    }
+ {not ring_promised} [Ring, and go straight at it: 'Last night. I think I left you with it. Tell me if I did.' # move: invite-complaint # as: left-you-with-it # stakes: T C]
    {
    - knocked and met != "none":
        LEANNE: You didn't leave me with it, you sent two lads and a torch. And you were right, that's what gets me. # sound: door; A flat with somebody else's radio in it. # inner: Right. Could've been right to my face. # plain: You sent the police without asking me. It was needed, and I am angry.
    - met == "night_team" and not carol:
        LEANNE: You left me with Carol. She's all right, Carol. She says 'right-oh' to the police. # sound: door; A flat with somebody else's radio in it. # inner: Sounds scared. Why's it scared? # plain: The Night Team helped me.
    - met != "none":
        LEANNE: You didn't leave me. That's what I'm cross about. I'd know what to do with left. # sound: door; A flat with somebody else's radio in it. # inner: Stayed on. Said it'd stay on. Did. # plain: You stayed, and you went over my head. I feel both.
    - knocked:
        LEANNE: You didn't leave me with it, you sent two lads and a torch. # sound: door; A school corridor, and a door that swings. # inner: Asked, though. Didn't wait to be told. # plain: You sent the police. I am angry.
    - else:
        LEANNE: You're all right. I've been left with it by professionals. # sound: door; A school corridor, and a door that swings. # inner: Did a bit. Not saying. Bit. # plain: Yes, a little. I do not want to say so.
    }
+ {not ring_promised and not asked and met == "none"} [Ring, and ask what nobody asked: 'When you rang. Are you two safe, there, at night?' # move: explore-risk # as: what-nobody-asked # stakes: T C R # rate: R 3 "late, and asked"]
    ~ asked = true
    LEANNE: You ask that at quarter past nine, in a corridor? Yes. We're safe. It's the inside of my head wants locking. # sound: breath; A long breath, and a door that swings. # inner: In daylight. It's askable in daylight. # plain: We are safe. The nights are hard for me.
+ {not ring_promised and met == "none"} [Take the calls. You're with her at three, and she'll be in with her class. # move: avoid # as: with-her-class # unspoken # stakes: T C]
    You take the goat. At wet play, somebody looks at a phone, and puts it in the drawer with the glue.
    -> before_three
+ {not ring_promised and met != "none"} [Take the calls. They're both asleep over there, and three o'clock's soon enough. # move: avoid # as: asleep-over-there # unspoken # stakes: T C]
    You take the goat. At Bernie's, somebody who hasn't slept has put a phone to charge, face up.
    -> before_three
- -> after_the_ring

=== after_the_ring ===
{met != "none": -> at_bernies}
-> is_that_it

=== eleven ===
# setting: team-room # light: day # channel: phone
Two minutes to eleven. The goat has been rehoused, as far as the corridor. # sound: phone; One telephone.
+ [Eleven: 'It's me. It's eleven. I've still nothing to tell you.' # move: close-loop # as: its-eleven # keeps: eleven # stakes: T C]
    ~ rang_at_nine = true
    LEANNE: You rang twice to say nothing. # sound: door; A door, and quieter. # inner: Twice. For nothing. For you. # plain: You did what you said. I noticed.
+ [Pick up the breathing first. It has been breathing since nine. Then ring, at ten past. # move: own-apologise # as: breathing-first # keeps: eleven # unspoken # stakes: T C]
    LEANNE: Ten past. I'm not being funny, I just notice. # sound: door; A door, and quieter. # inner: Ten's not bad. It's ten, though. # plain: You were late again. I watch for that.
// True reason: there is a queue, and she has her hands full too.
+ [Let eleven go by. She'll be up to her elbows, she won't be standing about with a phone. # move: avoid # as: up-to-her-elbows # unspoken # stakes: T C]
    Eleven goes by. {met != "none":At Bernie's somebody asks if that clock's right.|At wet play somebody is standing about with a phone.}
    -> before_three
- -> after_the_ring

=== is_that_it ===
{
- rupture != "none":
    LEANNE: Anyway. I'm fine, you're fine, everyone's fine. You'll have people waiting. # sound: door; Nobody goes through the door. # inner: Go on. Hang up. Don't hang up. # plain: I am hurt. I will not be the one to say so.
- trust_band == "working" or trust_band == "open":
    LEANNE: You get one minute, there's a boy under a table. I'll tell you what I didn't say last night, I sat on the stairs with my shoes on. # sound: door; Nobody goes through the door. # inner: Told it. In daytime. With the lights on. # plain: I can tell you something true, in the day.
- else:
    LEANNE: So, what do you do now? Do you write down I'm fine? # sound: door; Nobody goes through the door. # inner: Write what you like. Write 'stood up'. # plain: What happens now?
}
+ {not three_promised} [Three o'clock, yours. I'm bringing nothing that has to be read. # move: promise-realistic # as: three-o-clock # promise: three; be at yours at three, with nothing to read; 1; 1 # stakes: T C B]
    ~ three_promised = true
    LEANNE: Three. I'll shift the washing, then. Don't, it's not for you, it needs shifting. # sound: door; The door swings, and swings back. # inner: Three. Hand's getting full. # plain: I will be ready for you at three.
    -> before_three
+ {rupture != "none" and not knocked} [Last night you got me, and then you got office hours. That's the bit I'm sorry for. # move: own-apologise # as: there-and-then-not # stakes: T C B]
    LEANNE: You can be one or the other. I can do either. It's the door going I can't do. # sound: breath; A breath, held, and let go. # inner: Knew which bit. Rang up knowing which. # plain: It is worse when you are there and then not.
    -> is_that_it.amends
+ {knocked} [I sent a knock where I could have rung. I was frightened, and you got the torch. I'm sorry. # move: own-apologise # as: got-the-torch # stakes: T C B]
    LEANNE: He said 'just a welfare check, love', and I thought, whose? # sound: breath; A laugh with nothing in it. # inner: Frightened. It was frightened. For here. # plain: It frightened me, too. I did not know who had asked.
    -> is_that_it.amends
+ {rupture != "none"} [Go on, what did it do? I've got till the goat comes back. # move: invite-complaint # stakes: T C B]
    LEANNE: It made me wish I'd not rung. And then I thought, that's what it's for. That's what they do it for, so you'll not. # sound: quiet; The corridor has emptied. # inner: Too much. That's out now. Too much. # plain: I felt that you wanted me to stop ringing.
    -> is_that_it.amends
+ {rupture == "none"} [I'll write that you rang, and that you got through it. What should it say that you did? # move: share-with-consent # as: what-should-it-say # stakes: T C B]
    LEANNE: {tonight == "practical":'Stood in a cold kitchen and was very polite.'|'Cupboards.' Put 'cupboards'.} # sound: breath; Half a laugh. # inner: Asked what to put. Sat up for that. # plain: You may write what I did.
    -> before_three
// True reason: she sounds all right, and there are two lights on.
+ [Well, you sound a lot brighter. I'll see you this afternoon, some time around three. # move: avoid # stakes: T C B]
    LEANNE: Around three. Right you are. # sound: door; The door swings, and swings back. # inner: Brighter. It's the corridor. It's got windows. # plain: You did not hear how I am.
    -> before_three
= amends
+ [Can we have last night over again, this afternoon? You talk first, I say what I can do. # move: renegotiate # stakes: T C B]
    {
    - rupture == "none":
        LEANNE: I'll want biscuits. Not cheap ones. Ones with a side to them. # sound: door; The door swings. Somebody calls her Miss. # inner: Over again. With biscuits. Could stand that. # plain: Yes. We can try again.
    - else:
        LEANNE: See how I am at three. # sound: door; The door swings. Somebody calls her Miss. # inner: Not yet. Ask again sat down. # plain: I do not know yet.
    }
+ [Three o'clock, and no paper. You can shout at me in your own front room. # move: promise-realistic # as: shout-at-me # promise: three; be at yours at three, with nothing to read; 1; 1 # stakes: T C B]
    ~ three_promised = true
    LEANNE: I don't shout. I go tidy. You'll see. # sound: door; The door swings. Somebody calls her Miss. # inner: Coming to be shouted at. That's new. # plain: All right. I will tell you then.
// True reason: two lights, and it was said.
+ [Thanks for being so straight. We'll leave it there, shall we, and start fresh at three? # move: avoid # as: start-fresh # stakes: T C B]
    LEANNE: Fresh. Like a page. # sound: door; The door swings, and swings back. # inner: They love a fresh page. You're the old. # plain: You want to forget it. I cannot.
- -> before_three

=== before_three ===
{three_promised: -> stairs}
-> arrive

// The morning after danger: she is across the landing, and so is Kit.
=== at_bernies ===
# hard
{
- rupture != "none" and met == "told" and landing.said_first:
    LEANNE: You said you'd tell me first and you told me first. I've been trying all night to be cross about that bit. # sound: quiet; Somebody's radio. A cup is put down, near. # inner: Told first. Everybody else tells you after. # plain: I am angry. You kept to what you had said.
- rupture != "none":
    LEANNE: So, that's us. I'm fine, he's fine. Bernie's gone to look at the door. # sound: quiet; Somebody's radio. A cup is put down, near. # inner: Go on. Hang up. Don't hang up. # plain: I am hurt. I will not be the one to say so.
- trust_band == "working" or trust_band == "open":
    LEANNE: I'll tell you what I've not told the police. It's not the first time that car's sat there. It's the third. # sound: quiet; Somebody's radio. A cup is put down, near. # inner: Third. Said third. It's out, it's third. # plain: The car has been outside on two other nights.
- else:
    LEANNE: So what happens now? Is there a thing that happens? # sound: quiet; Somebody's radio. A cup is put down, near. # inner: They'll want Kit. That's what happens. # plain: I am afraid of what you will do now.
}
+ {not three_promised} [Three o'clock, your flat or Bernie's, you say. The police know, and Marian. Whoever I tell next, you hear it first. # move: promise-realistic # as: before-anybody # promise: three; be at yours at three, with nothing to read; 1; 1 # stakes: T C R # rate: R 3 "a next step today, and what you pass on she hears first"]
    ~ three_promised = true
    LEANNE: Mine. There's a man coming about the lock. Three, then. First, then. # sound: door; A letter box, tried with a finger. # inner: First. It's kept hold of 'first'. # plain: Come to my flat at three. I will believe it then.
    -> before_three
+ (do_it_again) {rupture != "none" and met == "told"} [I went over your head. I'm sorry that it was you I did it to. # move: own-apologise # as: without-your-yes # stakes: T C R # rate: R 2 "owned, and not taken back"]
    LEANNE: You'd do it again, though. # sound: quiet; The radio is turned down. # inner: Say yes. If it says no it's lying. # plain: Tell me the truth: would you do it again?
    -> at_bernies.again
+ {rupture != "none" and met != "told"} [You went through that, and the first voice you get is mine, about a time. I'm sorry. # move: own-apologise # as: about-a-time # stakes: T C R # rate: R 2 "what it was for her is seen"]
    LEANNE: It's a good time. I like it. I just wanted somebody to be sick on first. # sound: breath; A breath, and a sniff. # inner: Sick on. Said that. To its face. # plain: I needed comfort before plans.
    -> at_bernies.again
+ {rupture != "none"} [What's the bit you'd be shouting, if Kit weren't asleep next door? # move: invite-complaint # stakes: T C R # rate: R 2 "room is made for it"]
    LEANNE: That everybody came. Six weeks I've been saying it's fine, and I say it once more and everybody comes. So what was the six weeks? # sound: quiet; It is whispered, all of it. # inner: Whispered it. It came out in capitals. # plain: I am angry that help came only now.
    -> at_bernies.again
+ {rupture == "none"} [What's in your way this morning? Before forms. Shoes, school, who knows. # move: open-question # as: shoes-school # stakes: T C R # rate: R 2 "today is asked about first"]
    LEANNE: His other shoe's in the flat and I'm not going in for it. He's going in wellies. He's thrilled. # sound: door; A small voice asks where's the other one. # inner: Shoe. It asked about the shoe. # plain: I am afraid to go into my flat.
    -> before_three
// True reason: she has been through enough for one night.
+ [You get some rest, the pair of you. We'll do the rest of it when you're feeling up to it. # move: avoid # as: feeling-up-to-it # stakes: T C R # rate: R 0 "no next step, where one is due today"]
    LEANNE: When's that, then? Has it got a day? # sound: quiet; The radio, and nobody listening to it. # inner: Rest. On Bernie's settee. With the door. # plain: I need to know what happens next.
    -> before_three
= again
+ {do_it_again} [I would, yes. And the next part's yours first. Shall we do it in that order, at three? # move: renegotiate # as: in-that-order # stakes: T C R # rate: R 2 "honest, and what can be hers is hers"]
    {
    - rupture == "none":
        LEANNE: Right. Well, at least you're not sorry for the wrong bit. Three. # sound: breath; A long breath. # inner: Didn't wriggle. They mostly wriggle. # plain: That is honest. Yes, come at three.
    - else:
        -> at_bernies.not_yet
    }
+ {not three_promised} [I'm with you at three. You can shout then, he'll be in school in his wellies. # move: promise-realistic # as: shout-then # promise: three; be at yours at three, with nothing to read; 1; 1 # stakes: T C R # rate: R 2 "a next step today"]
    ~ three_promised = true
    LEANNE: I don't shout. I go tidy. It's worse. # sound: quiet; A cup is washed, and dried, and put down. # inner: Coming to be shouted at. That's new. # plain: All right. I will tell you then.
// True reason: nothing she can say now will help, and there are people waiting.
+ [Let's not do it on the phone. I only wanted you to know that we're all thinking of you. # move: avoid # as: thinking-of-you # stakes: T C R # rate: R 0 "no next step, where one is due today"]
    LEANNE: All of you. What, is there a card going round? # sound: dial; The line clicks, and hums. # inner: All. Who's all? Who knows? # plain: I do not want everybody to know. I want somebody to come.
+ {not do_it_again} [Then what comes next is yours, and I come after it. Can we do it like that, at three? # move: renegotiate # as: yours-first # stakes: T C R # rate: R 2 "what can be hers is hers"]
    {
    - rupture == "none":
        LEANNE: Mine. I'll have to see what's in it. Three. # sound: breath; A long breath. # inner: Your turn. You never get that far. # plain: Yes. Come at three. I will say what comes first.
    - else:
        -> at_bernies.not_yet
    }
- -> before_three
= not_yet
LEANNE: We'll see how I am at three. # sound: quiet; The radio is turned up again. # inner: Quick. Everybody's quick, daytime. # plain: I am not ready yet.
-> before_three

// Three o'clock was said: it falls due at the foot of her stairs.
=== stairs ===
# contact: 4 # setting: car # light: day # channel: room # distress: 0.4 # alone
Five to three, Quayside. The work phone is on the seat. # sound: phone; The phone rings.
TUNDE: Two walk-ins, and I'm on my own with the goat's owner. Could you? I'm asking. I'm not saying she'd mind.
+ [Three's hers. I'll have both your walk-ins at four, and you can have my biscuits. # move: kind-firm # topic: time # keeps: three # stakes: T B]
    TUNDE: Go up. I knew when I rang. I can see you being late from here.
    -> arrive
+ [Turn it over on the seat, and ring her bell at three with empty hands. # move: close-loop # as: ring-her-bell # keeps: three # unspoken # stakes: T B]
    LEANNE: You're bang on. I was going to be on the toilet, I'd got it all planned. # sound: door; The entryphone, and a lock. # inner: Cooker says three. Cooker's never right. # plain: You came when you said.
    -> arrive
+ [Take one of them by phone. Then climb the stairs at half past: 'I said three. I've got no excuse.' # move: own-apologise # as: that-was-mine # keeps: three # unspoken # stakes: T B]
    LEANNE: I put the washing back. I'd moved it, and then it was quarter past so I put it back. # sound: door; The entryphone, and a lock. # inner: Half past. Said so, before you could. # plain: I had got ready for you. Then I stopped.
    -> arrive
// True reason: two strangers at a desk have nobody at all.
+ [Take both by phone, from the car. She'll have her hands full with Kit, she'd never hold you to it. # move: avoid # as: never-hold-you # unspoken # stakes: T B]
    LEANNE: No no, come up, you're fine. You said 'three', I thought you meant o'clock. # sound: door; The entryphone, and a lock. # inner: Don't be a cow. It came. It's here. # plain: You are late, and you did not say so.
    -> arrive

=== arrive ===
{met != "none": -> new_lock}
-> half_nine

// ------------------------------------------------------------------ scene 4: Wednesday (D4)
=== half_nine ===
# contact: 4 # setting: leanne-front-room # light: day # channel: room # distress: 0.4
{
- tonight == "practical":
    Her front room. It is warm, and smells of dust burning off. The night-light is on, at three in the afternoon. # sound: cough; Two coughs, dry, behind a door. Then a sock is asked for.
- else:
    Her front room. The night-light is on, at three in the afternoon. # sound: feet; Feet behind a door, one with a sock and one without.
}
{
- rupture != "none":
    LEANNE: Sit, sit, you're fine, is tea all right? I've got the good biscuits in, ignore the washing, there isn't any. # face: lids-lowered # pose: arms-folded # gaze: table # body: There is nothing out anywhere. Even the string of drawings has been straightened. # inner: Tidy is what you do. Do tidy. # plain: I am upset with you. I will be polite.
- trust_band == "guarded" or trust_band == "wary":
    LEANNE: You've come with no bag. Is that a good no bag or a bad no bag? # face: one-brow # pose: sleeves-round-mug # gaze: you # body: She is on the arm of the green chair, not in it. # inner: No bag. Seven's last one was no bag. # plain: Are you here to tell me that you are leaving?
- else:
    LEANNE: I've put you out a chair. I've moved a whole clothes horse, so look impressed. # face: lopsided # pose: sleeves-round-mug # gaze: you # body: She takes the chair with the spring, and gives you the other. # inner: Got a thing to tell. Biscuit first. # plain: I am glad that you came. I have got ready.
}
-> half_nine.ask
= ask
+ [Tell me about it from in here. What happens, round about half nine? # move: open-question # stakes: B S C]
    LEANNE: In here? You'd have to sell tickets. # face: laughing-eyes # gaze: window # body: She looks at the window, and at the door, and at the window. # inner: In here. Somebody wants to know in here.
    -> pipes
* {need_unmet} [Before we make anything: if it isn't going to be paper, how would you keep it? # move: check-access # stakes: B S C A]
    LEANNE: In here. Me, talking. Paper's where things go so I can feel bad about them. # face: smile-brows-up # pose: phone-in-hand # gaze: you # body: She taps the back of the phone, twice. # inner: You'd keep it. If it talked. # plain: I keep things as spoken messages. Reading is hard for me.
    -> half_nine.ask
+ {not own_number and rupture == "none"} [Here's my own number, not the work one. Only for emergencies. # move: quiet-exception # topic: contact # stakes: B S C]
    ~ own_number = true
    -> only_for_emergencies
// True reason: she ought to know what is coming, and from the worker.
+ {not closing and (not need_unmet or rupture != "none")} [I'd rather you heard it from me: if the nights go on, somebody will talk about closing. # move: moralise # topic: hours # stakes: B S C]
    -> closing
// True reason: it is a good leaflet, and it took twenty minutes to find.
* {need_unmet and rupture == "none"} [I've brought you this: sleep hygiene, coping strategies, and the out-of-hours pathway on the back. # move: jargon # stakes: B S C]
    LEANNE: She's got a mug and all. There's always a woman and a window and a mug. # face: lids-lowered # gaze: table # body: She stands it against the night-light, so that the woman can see out. # inner: Pathway. To where, the kitchen? # plain: I cannot use this. It has nothing to do with me.
    -> half_nine.ask
+ {picked_up} [You said you can't do this any more. I've thought about 'this' since. Which this? # move: reflect-simple # stakes: B S C]
    LEANNE: I say that about the bins. I say that about wet play. # face: laughing-eyes # gaze: window # body: She laughs, and then she looks to see whether you are. # inner: Kept it. Carried it round since. # plain: I made a joke. I did mean it.
    -> pipes
+ {not picked_up} [Twenty to ten, you rang. I've wondered since what sort of a ring it was. # move: reflect-simple # as: what-sort-of-ring # stakes: B S C]
    LEANNE: It was a ring sort of a ring. It's not like there's a range. # face: lopsided # gaze: window # body: She does the ring, and then she does you not answering it. # inner: Wondered. Since. All that time, wondered. # plain: I do not know how to say why I rang.
    -> pipes
+ {rupture != "none" and tidy} [I don't want to go on over the top of it. Would you sooner I came back Friday? # move: offer-choices # as: came-back-friday # stakes: B S C]
    LEANNE: No. You're here now, you've got a biscuit. Just don't be quick. # face: brow-drawn # pose: sleeves-round-mug # gaze: you # body: She sits down on the chair with the spring. # inner: Friday's miles. Stay and be wrong here. # plain: Please stay, and go slowly.
    -> pipes
+ {rupture != "none" and not tidy} [You've tidied the whole room at me. I think I did that, last night. # move: name-process # stakes: B S C]
    LEANNE: I've got a system. Cross is surfaces. Really cross is drawers. # face: brow-drawn # gaze: you # body: One drawer is not quite shut. # inner: Reads a room. It can read, then. # plain: Yes. I tidy when I am hurt.
    -> tidy

// A hurt is mended here, sat down.
=== tidy ===
# hard
{rupture == "none": -> half_nine.ask}
{Behind the door somebody small asks who that is.|The kettle has boiled and nobody has got up.}
+ {evening_gone or boots} [I let you think nights were fine. You'd every right to go by that. # move: own-apologise # stakes: C T B]
    LEANNE: I did go by it. I'm not daft, I know you've got a house. It's just you said it by doing it. # face: eyes-aside # pose: standing # gaze: table # body: She shuts the drawer with her hip. # inner: Must be half your fault. Mustn't it? # plain: You answered at night, and so I rang at night.
    -> tidy.heard
+ [Give me the drawer version, then. I've only had the surfaces. # move: invite-complaint # stakes: C T B]
    LEANNE: Don't be nice and then be a leaflet. Be one. Whichever. I'll work round it. # face: jaw-set # pose: standing # gaze: you # body: Her arms come undone to say it. # inner: Said it in your own front room. Breathe. # plain: I can live with either. I cannot live with the change.
    -> tidy.heard
+ [Can we begin again, with you first? You say what nights need, and I say which bits I am. # move: renegotiate # stakes: C T B]
    {
    - rupture == "none":
        LEANNE: Which bits you are. You're the bit with the diary. That's all right. I've not got one of those. # face: breath-out # pose: sleeves-round-mug # gaze: you # body: She sits. The chair with the spring makes its noise, and she doesn't say what it is. # inner: Start again. All right. Start again. # plain: Yes. You can help with some of it.
    - else:
        LEANNE: Give me a minute. Have a biscuit. I'm not there yet. # face: level # pose: sleeves-round-mug # gaze: you # body: She pushes the plate across, and keeps her hand on it. # inner: Quick, that was. They want it quick. # plain: I need some time first.
    }
    -> half_nine.ask
// True reason: she has had enough of talk, and there is work to do.
+ [Fair enough. Let's get on with the useful bit, while he's after his sock. # move: avoid # stakes: C T B]
    LEANNE: The useful bit. Yes. Let's. # face: lids-lowered # gaze: window # body: She straightens a drawing that hung straight. # inner: That was the useful bit. # plain: I wanted you to hear me.
    -> pipes
= heard
The kettle clicks off. Neither of you gets up. # sound: kettle; A kettle boils, and clicks off.
+ [Then here's me being one. Days, I ring when I say. Nights, I'm asleep. Shall we build it from there? # move: renegotiate # as: being-one # stakes: C T B]
    {
    - rupture == "none":
        LEANNE: Asleep. Right. That's the first thing anybody's told me that I can use. # face: breath-out # pose: sleeves-round-mug # gaze: you # body: She pushes the plate across. # inner: Be one. It picked one. # plain: Good. Now I know how it is.
    - else:
        LEANNE: Give me a minute with asleep. # face: level # pose: sleeves-round-mug # gaze: you # body: She pushes the plate across, and keeps her hand on it. # inner: Said it plain. Let it go in. # plain: I need some time first.
    }
    -> half_nine.ask
// True reason: it has been said, and half nine is what matters.
+ [Thanks for that. And half nine? What is it that happens, when it gets to half nine? # move: open-question # as: gets-to-half-nine # stakes: C T B]
    LEANNE: That's you done with that, then. On to the next. # face: eyes-aside # pose: sleeves-round-mug # gaze: window # body: She turns the mug so that its handle is on the far side. # inner: Thanks for that. Next. Who's next? # plain: You went on too quickly. I am still hurt.
    -> pipes
+ [You got a lift mended, and I still had you down as somebody who'd not notice. # move: affirm-strength # as: not-notice # stakes: C T B]
    LEANNE: I notice. It's what I've got in place of qualifications. # face: lopsided # pose: sleeves-round-mug # gaze: you # body: She finds you the biscuit with most on it. # inner: It's buttering. It's quite good butter. # plain: I notice everything. It is kind of you to say so.
    -> half_nine.ask

=== closing ===
# hard
LEANNE: Closing. What, like a shop? Do I get a sign? # face: mid-sentence # pose: arms-folded # gaze: you # inner: Six weeks and a no-bag. Knew. Knew it. # plain: Are you going to leave me?
+ [That came out as a threat, and it was only me being tired. I'm sorry. # move: own-apologise # stakes: C T B]
    LEANNE: Say tired, then. I can do tired. Tired's not leaving. # face: jaw-set # gaze: you # body: She is standing between you and the door with the sock in it. # inner: Said sorry sat in your chair. # plain: Tell me the truth. I can bear that.
    -> tidy
+ [I've just made you think I'm going. I could see it land. # move: name-process # stakes: C T B]
    LEANNE: It's got its own chair, that thought. It's there most days. # face: eyes-aside # gaze: window # body: She looks at the arm of the green chair. # inner: Saw that? Straight off? # plain: I always expect you to leave.
    -> tidy
// True reason: to be cleared; it is even so.
+ [It's only how it's written, there's a review after so many calls. I thought you'd want to know. # move: avoid # as: how-its-written # stakes: C T B]
    LEANNE: I did know. Number Two's was written. # face: lids-lowered # gaze: table # body: She squares the leaflets on the table. There is only one. # inner: Count the calls. You've been being counted. # plain: I have heard that before, just before I was left.
    -> tidy
+ [Nobody's closing because you rang. I don't answer nights, and I'm not leaving over it. Those are two things. # move: kind-firm # topic: hours # as: two-things # stakes: C T B]
    LEANNE: Say the second one again. Not the first. # face: brow-drawn # gaze: you # body: One arm comes down. # inner: Not leaving. Said it before it said nine. # plain: Please say again that you are not leaving because of this.
    -> tidy

=== only_for_emergencies ===
LEANNE: Only for emergencies. So what's one of them? Is a noise one? Is it one if I know what the noise is? # face: soft-eyes # pose: phone-in-hand # gaze: you # body: She puts it in under the nursery, above the chip shop. # inner: Real number. It's gone above the chips. # plain: When may I use this number?
+ [You'll know it when you're in one. That's the thing about them. # move: avoid # as: know-it # topic: contact # stakes: B T C]
    LEANNE: You'd think. I've slept through a fire alarm and sat up all night over a bin. # face: lopsided # gaze: you # body: Her thumb stays on your name until the screen goes dark. # inner: Everything's one. Nothing's one. Which? # plain: I never know what counts as an emergency.
    -> before_next
// True reason: it will only be the once or twice.
+ [Only don't put it about, will you? We're not supposed to, and I'd sooner you had it. # move: collude # topic: contact # secret: number # stakes: B T C]
    LEANNE: Who'd I tell? I've got two friends, and one's four. # face: laughing-eyes # gaze: you # body: She writes you in as 'Dentist'. # inner: You're a secret. You've been a secret. # plain: I will keep it secret. I have had to keep secrets before.
    -> before_next
+ [Give it me back. I'd be half asleep every time, and you'd be ringing half a person. I'm sorry. # move: own-apologise # topic: contact # stakes: B T C]
    ~ own_number = false
    LEANNE: Oh. I'd got as far as giving you a picture. # face: brow-drawn # gaze: you # body: She deletes it with you watching, and turns the screen round to show you. # inner: Gave it. Took it. Said why, though. # plain: That was quick. At least you told me the reason.
    -> pipes
+ [I just lie there otherwise, thinking about the two of you in here. # move: over-disclose # as: lie-there # stakes: B T C]
    LEANNE: Do you? Oh, don't. I'll text you when he's down, then, so you can sleep. # face: brow-drawn # gaze: you # body: She leans across and pats you, once, on the lanyard. # inner: That's two you're getting to sleep now. # plain: Now I feel that I must look after you.
    -> before_next

=== pipes ===
{
- tonight == "practical":
    LEANNE: Half nine he's well under, and that's when it starts, the pipes. They mended it, so now it bangs. # face: mid-sentence # pose: sleeves-round-mug # gaze: window # body: She does the bang, with a knuckle, on the mug. # inner: Make it a turn. Do the pipes. # plain: The pipes make noises at night.
- else:
    LEANNE: Half nine he's well under, and that's when it starts, the pipes. They've got a whole show. # face: mid-sentence # pose: sleeves-round-mug # gaze: window # body: She does the pipes, with a knuckle, on the mug. # inner: Make it a turn. Do the pipes. # plain: The pipes make noises at night.
}
LEANNE: I used to have to say what things were. What's that, who's that, so I'd always have it ready. And there's nobody asking now, and I still do it, out loud, I'm stood in there going 'that's the fridge'. # face: eyes-aside # gaze: table # body: The knuckle stays where it is. # inner: Sounds mad, told. Sounds mad in a chair. # plain: Where I lived before, I had to explain every noise. I still do it, alone.
+ [Nobody's asking, and you've still got to have the answer on you. # move: reflect-complex # stakes: C S]
    LEANNE: Yes. # face: breath-out # gaze: you # body: A long breath. The knuckle comes off the mug. # inner: That. That's it. Don't say anything else. # plain: Yes. That is exactly how it is.
// True reason: it is true, and it will pass.
+ [They do settle, these old blocks. Another month, and you'll not even hear it. # move: avoid # as: old-blocks # stakes: C S]
    LEANNE: I'll tell the fridge. # face: lids-lowered # gaze: window # body: She knocks on the mug again, the pipes, a bit quicker. # inner: Heard pipes. Told it something, it heard pipes. # plain: You did not understand. It is not about the pipes.
+ [Six weeks, and you know every noise this place can make. I couldn't tell you two of mine. # move: affirm-strength # stakes: C S]
    LEANNE: Go on, ask me one. That, that's the lift, and you know why you can hear that? Because it goes. # face: laughing-eyes # gaze: you # body: She holds a finger up until it has gone past the second floor. # inner: Lift. That one's yours. You did lift. # plain: I know all the noises here. I got the lift mended.
+ [Let the next one bang, and don't ask her what it is. # move: attend-in-silence # unspoken # stakes: C S]
    LEANNE: That's next door's. See? I'm doing it. You didn't even say anything. # face: smile-brows-up # gaze: you # body: She has put her hand over her mouth. # sound: knock; A pipe knocks, twice, a long way in. # inner: Let it bang. Nobody died. # plain: I explained it, though you did not ask.
+ [When it's like that: do you want the night over with, or do you ever not want to be alive? # move: explore-risk # as: nights-or-alive # stakes: C S R # rate: R 3 "asked plainly, once, face to face"]
    ~ asked = true
    LEANNE: The night. God, just the night. I've a boy in there with one sock, I'm not going anywhere. # face: level # gaze: you # body: She doesn't laugh. She has turned her chair to say it. # inner: Asked it. In here, in the light. # plain: I want the night to be over. I do not want to die. I am glad that you asked.
    You tell her that Marian will know that you asked, and what the answer was.
    LEANNE: Put the sock in, then. # face: lopsided # gaze: you # body: She turns the chair back. # inner: Asked, and no whispering after. # plain: That is all right. You may write it down.
- -> hello_fridge

// What the nights are to be made of (D4).
=== hello_fridge ===
{
- saved and clarity_level != "low":
    LEANNE: So I ring three, do I, and go 'hello, it's the fridge'? I know it's not you. I know you're nine to five. # face: one-brow # gaze: you # body: She does Carol, or somebody, with her chin down. # inner: Nine to five. See? You listen. # plain: Who do I ring about a noise? I know that nights are not yours.
- saved:
    LEANNE: So I ring three, do I, and go 'hello, it's the fridge'? You'd not need telling, you. # face: one-brow # gaze: you # body: She does somebody at a desk, with her chin down. # inner: Offer. Go on. Offer. # plain: I would rather ring you than people I do not know.
- else:
    LEANNE: So who do I ring and go 'hello, it's the fridge'? There's only you, isn't there? # face: one-brow # gaze: you # body: She holds the phone up, flat, with nothing on it. # inner: Offer. Go on. Offer. # plain: I have nobody to ring at night except you.
}
-> hello_fridge.ask
= ask
+ [You say it, I'll keep to your words. What's first, who's second, and when is it the Night Team? # move: contract-early # topic: hours # stakes: B S A]
    ~ plan = "hers"
    ~ saved = true
    LEANNE: Like a fire drill. With me as the fire. # face: lopsided # pose: phone-at-mouth # gaze: window # body: She clears her throat, and holds the phone up in front of her mouth. # inner: My words. Do it as you. Not posh. # plain: Yes. I will make my own plan, and speak it.
    -> night_plan
+ {open_line == "none" or open_line == "moved"} [I'll ring you at quarter past nine, every school morning till Tuesday. The night's noises keep till then. # move: promise-realistic # as: school-mornings # topic: hours # promise: mornings; ring at quarter past nine, every school morning till Tuesday; 2; 1 # stakes: B S A]
    ~ mornings = true
    ~ saved = true
    LEANNE: So I save them up. Like a, like bottles. # face: level # gaze: you # body: She holds up four fingers, and looks along them. # inner: Four. That's four times it has to. # plain: I can keep it until the morning, if you really ring.
    -> before_next
+ {open_line == "whenever"} [I told you to ring whenever. I can't do whenever. Quarter past nine, every school morning, I can. # move: renegotiate # as: not-whenever # renegotiates: whenever # promise: mornings; ring at quarter past nine, every school morning till Tuesday; 2; 1 # stakes: B S A]
    ~ open_line = "moved"
    ~ mornings = true
    ~ saved = true
    LEANNE: Six weeks you've had that in your mouth. # face: jaw-set # gaze: you # body: She works it out on her fingers. She gets to four, and opens them. # inner: Smaller. You can check this one. # plain: You should have said so earlier. I can believe this one.
    -> before_next
+ {open_line == "any_time"} [On the phone I said any night. I shouldn't have. I can do quarter past nine, every school morning. # move: renegotiate # as: not-any-night # renegotiates: any-time # promise: mornings; ring at quarter past nine, every school morning till Tuesday; 2; 1 # stakes: B S A]
    ~ open_line = "moved"
    ~ mornings = true
    ~ saved = true
    LEANNE: I didn't believe it. I liked it, though. I'd got it on, like a coat. # face: mouth-down # gaze: table # body: Four fingers come up, one after the other. # inner: Coat back. Four pegs. Fair. # plain: I liked that promise. This one is smaller and more likely.
    -> before_next
* [You've a whole block on that phone. Who'd not mind hearing about a fridge? # move: link-network # stakes: B S A]
    LEANNE: Bernie wouldn't. Bernie'd have one of her own. I've done forty voice notes to that woman about lifts and not one about me. # face: smile-brows-up # gaze: you # body: She has found the name, and has her thumb over it. # inner: Asking for lifts is easy. Lifts don't mind. # plain: I could talk with my neighbour. I have never asked for myself.
    -> hello_fridge.ask
// True reason: she has had a bad night, and the worker is good at this.
+ [Leave it with me. I'll make you a proper one tonight, no words, all pictures, and drop it in. # move: rescue # stakes: B S A]
    ~ plan = "yours"
    ~ saved = true
    LEANNE: Would you? With the little clocks? # face: soft-eyes # pose: hands-under-table # gaze: you # body: She puts the phone face down, and moves the biscuits nearer you. # inner: It'll do it. You'd only spell it wrong. # plain: Yes, please. You will do it better than me.
    -> before_next

=== night_plan ===
LEANNE: 'Leanne, this is Leanne. One. Say the noise, say it to the cactus. Two, Bernie, till ten. Three is three, {carol_on:ask for the one with the cat|and you don't have to do the start}.' # face: mid-sentence # pose: phone-at-mouth # gaze: window # prop: plan; on-table # body: She draws it while she talks: a pipe, a door, a phone, and something with whiskers or rays. # inner: Sounds like somebody who's got a plan. # plain: My plan: first I name the noise, then I ring my neighbour, then the Night Team.
+ [Who else can get into that phone? You say where it lives, and who's to hear it besides you. # move: share-with-consent # topic: confidentiality # stakes: R B T # rate: R 3 "a plan for the night, kept from other ears"]
    LEANNE: Nobody. Only me. It's on the, hang on. It's on the old account. It's still on the old account. # face: brows-up # pose: phone-in-hand # gaze: table # body: She has the settings up. Her thumb does it fast, and then does it again to be sure. # inner: All of it. Six weeks of it. # plain: Somebody else could have heard my messages. I am changing that now.
+ [Try it on me. I'm you, it's twenty to ten, and that pipe's just gone. # move: teach-back # stakes: R B T # rate: R 1 "it works; nobody has asked where it is kept"]
    LEANNE: 'That's the pipe.' Then you go and see has Bernie got her light on. Then you do three. You're very bad at being me, you're not talking. # face: laughing-eyes # pose: phone-in-hand # gaze: you # body: She gives you the cactus to hold. # inner: It held. All the way round. # plain: I know my plan. It works when I try it.
+ [And I'm not in it. I'm nine o'clock, asking how it went. # move: kind-firm # topic: hours # as: not-in-it # stakes: R B T # rate: R 1 "where it ends is clear; nobody has asked where it is kept"]
    LEANNE: No, you're not. I left you out. I thought you'd want the night off. # face: lopsided # pose: phone-in-hand # gaze: you # body: She plays it back as far as 'three', and stops it there. # inner: Left it out. First one you've left out. # plain: I did not put you in. I understand.
// True reason: it is good, and she should see it every day.
+ [That's brilliant. Get it up on that wall, where you can't miss it. # move: avoid # as: on-the-wall # stakes: R B T # rate: R 0 "anyone who comes to the door can read her night"]
    LEANNE: Up there. Yeah. And so can anybody else, mind. Not miss it. # face: eyes-aside # pose: standing # gaze: window # prop: plan; on-wall # body: She pins it under the drawings, low down, by the boots. # inner: Pipe, door, phone, cat. Read that, then. # plain: Other people will see it there.
- -> before_next

// ------------------------------------------------------------------ supervision, where there is something to bring
=== before_next ===
{own_number or strained or exceptions_hours > 1: -> whose_evening}
-> next_week

=== whose_evening ===
# alone # setting: supervision-room # light: day # channel: room
Thursday. Marian waters the plant before she sits down, which is how you know it is going to be a question.
{
- own_number:
    MARIAN: You've had your own phone face down since you sat. Who's got the number? # face: one-brow # pose: at-desk
- else:
    MARIAN: Tuesday night. Whose evening was it? # face: one-brow # pose: at-desk
}
{strained: You look at the door first.}
+ [Put it on the table: you liked being the one she rings. # move: use-supervision # unspoken # stakes: U T]
    MARIAN: I had a man who rang at six for eleven years. I was very important to him. So was his kettle. # face: mouth-corner # pose: hand-open
    MARIAN: Who gets the call when you're at your sister's? # face: level # pose: at-desk
+ [It's fine, honestly. It's been a bit busy, and it's settling. # move: avoid # unspoken # stakes: U T]
    MARIAN: Settling. That's what they say about subsidence. # face: lids-lowered # pose: at-desk
    She writes the date, and leaves room under it.
// True reason: somebody should have it who has more authority.
+ [Would you have a word with her about the nights? She'd take it from you. # move: over-disclose # as: would-you-have-a-word # unspoken # stakes: U T]
    MARIAN: I expect she would. She'd have eight and a half, then. # face: one-brow # pose: leaning-in
    MARIAN: Try it on me. I'm the one with the phone. # face: level # pose: leaning-in
+ [Ask what cover there is when the night line's engaged. It's one number, and one cat. # move: consult-escalate # as: one-cat # unspoken # stakes: U T]
    MARIAN: There isn't any. It was cut in March. I've said so twice, and I can say it a third time with your name under it. # face: jaw-set # pose: hand-open
- -> next_week

// ------------------------------------------------------------------ scene 5: the next call (D5)
=== next_week ===
{mornings: -> fourth_morning}
-> not_ringing

=== fourth_morning ===
# contact: 5 # setting: team-room # light: day # channel: phone # distress: 0.5 # evening: protected
Tuesday, quarter past nine, near enough. The fourth school morning. There is nothing to report, and a queue. # sound: phone; Two telephones.
+ [Ring, on the dot: 'It's me. Four. I've got nothing. What've you got?' # move: close-loop # as: four # keeps: mornings # stakes: T C]
    ~ rang_at_nine = true
    LEANNE: Lift, pipe, pipe, and one I didn't know. I let it be one I didn't know. # sound: door; A school corridor, and a door that swings. # inner: Four out of four. Count it again. # plain: I heard a noise and did not explain it. You rang every day.
+ [Ring at ten, and begin with it: 'I said quarter past nine, and I just let it go by.' # move: own-apologise # as: let-it-go-by # keeps: mornings # stakes: T C]
    ~ rang_at_nine = true
    LEANNE: I'd got a good one, too. I've forgotten it now. I've not. It was the pipe. # sound: door; A school corridor, and a door that swings. # inner: Three, and a late one. Three-ish. # plain: You were late. I still want to tell you.
// True reason: three mornings out of four is more than anybody ever did.
+ [Let this one go. Three out of four is three more than she's had off anybody. # move: avoid # as: three-out-of-four # unspoken # stakes: T C]
    ~ mornings = false
    ~ rang_at_nine = false
    You clear the queue by ten. There is a voice note, eleven seconds, of a corridor.
+ [Voice note at ten past: 'It's bad here. Can it be half ten, and can it be a proper one?' # move: renegotiate # as: half-ten # renegotiates: mornings # promise: half-ten; ring at half past ten instead; 1; 0 # stakes: T C]
    LEANNE: Half ten's fine, I'm on glue. # sound: buzz; A voice note, with thirty children in it. # inner: Told. Not forgot. Told. # plain: That is all right. You told me in time.
    -> half_ten
- -> not_ringing

=== half_ten ===
Half past ten. The queue has gone for its breakfast.
+ [Ring: 'Half ten. Proper one. I'm sat down.' # move: close-loop # as: proper-one # keeps: half-ten # stakes: T C]
    ~ rang_at_nine = true
    LEANNE: I've nothing to say now. That's what's good about it. I stood here with glue on and I'd nothing to say. # sound: door; A door, and quieter. # inner: Sat down for it. You can hear sitting. # plain: You rang. I did not need anything. That is new.
+ [Ring at twenty-five to: 'I said half past, and it's five minutes gone. Sorry.' # move: own-apologise # as: five-minutes # keeps: half-ten # stakes: T C]
    ~ rang_at_nine = true
    LEANNE: You're worse than the bus. The bus doesn't say, though. # sound: door; A door, and quieter. # inner: Five. Owns up to five. Odd animal. # plain: You were a little late, and you said so.
// True reason: she said that it was fine.
+ [She's on glue. Leave her be. It'll be Wednesday again in no time. # move: avoid # as: on-glue # unspoken # stakes: T C]
    ~ mornings = false
    ~ rang_at_nine = false
    You have a sit-down breakfast, the first this month. It has a tomato in it.
- -> not_ringing

=== not_ringing ===
# contact: 5 # setting: worker-kitchen # light: night # channel: phone # distress: 0.5 # evening: protected # dilemma # hard
{
- own_number:
    Tuesday. Twenty to ten. It's your own phone, the one with your sister in it. # sound: buzz; A phone buzzes, and it's the wrong one. # prop: phone; ringing
    LEANNE: It's not an emergency. I've been through it, and it's not one. It's only I've got your number, so. # sound: tap; A tap, full on. # inner: Not one. Rang anyway. Idiot. # plain: I know that I should not ring. I could not help it.
- plan == "hers":
    Tuesday. Twenty to ten. Supper is on the table. # sound: buzz; The phone buzzes, once. # prop: phone; ringing
    LEANNE: Right, I've said the noise, it's the fridge. I've done Bernie, Bernie's at her sister's. And three's engaged. So I'm not ringing. This is me not ringing. # sound: buzz; A voice note. Behind the voice, the fridge. # inner: Did it right. Did all of it right. # plain: I followed my plan. The Night Team is busy. I am trying not to ring you.
- plan == "yours":
    Tuesday. Twenty to ten. Supper is on the table. # sound: buzz; The phone buzzes, and walks a little on the table. # prop: phone; ringing
    LEANNE: I've got your sheet, it's lovely, it's only, is the owl before the clock? I've gone to the owl. It says ring, and there's a phone on it, and it looks like yours. # sound: paper; A sheet of paper, turned round. # inner: Thick, that's what it is. It's got pictures. # plain: I cannot follow the plan that you made for me.
- rang_at_nine:
    Tuesday. Twenty to ten. Supper is on the table. # sound: buzz; The phone buzzes, and walks a little on the table. # prop: phone; ringing
    LEANNE: I know it's not the morning. I know. I thought I'd see does it ring. It rings. # sound: tap; A tap, on and off. # inner: Eleven and a half hours. Go on. # plain: I know it is night. I wanted to know if you are there.
- else:
    Tuesday. Twenty to ten. Supper is on the table. # sound: buzz; The phone buzzes, and walks a little on the table. # prop: phone; ringing
    LEANNE: It's nothing. Is it a sandwich? You're a sandwich on a Tuesday. Go back to your sandwich. # sound: tap; A tap, full on. # inner: Don't say it. Be funny. Sandwich. # plain: I do not want to be alone. I will not say so.
}
+ {plan == "hers"} [You've done one and you've done two. Stay on three, it rings back. I'm quarter past nine. # move: kind-firm # as: stay-on-three # topic: hours # stakes: B C T]
    {
    - rupture != "none":
        LEANNE: It rings back. And you don't. No, you're fine. I'll sit with the fridge. # sound: tap; The tap goes on. # inner: Did it all right, and still. # plain: I did everything, and you still say no.
        -> click
    - else:
        LEANNE: I'll stay on three, then. They play you a tune. Did you know they play you a tune? # sound: dial; Three tones, and a tune. # inner: Knew which step. It knew which step. # plain: All right. I will wait for the Night Team.
        -> finis
    }
+ {plan != "hers"} [I'm not picking up nights, and it's not that I don't like you. The Night Team's awake. Nine, I want all of it. # move: kind-firm # as: want-all-of-it # topic: hours # stakes: B C T]
    {
    - rupture != "none":
        LEANNE: No, course. You're fine. You've got your evening, you've only just started having them. # sound: tap; The tap goes on. # inner: Did nights. Does nights. Doesn't do nights. # plain: That hurts. You used to answer.
        -> click
    - else:
        LEANNE: You want all of it. You'll need a bigger ear. Go on, {saved:I'm pressing three|say me the number, then, and say it slow}. # sound: dial; Tones, and a ring. # inner: Nine. You can hold a thing till nine. # plain: All right. I will ring the Night Team and tell you tomorrow.
        ~ saved = true
        {own_number: -> seven_o_clock}
        -> finis
    }
+ {saved} [Press three, and I'll listen in. When they say a name, I'm gone. # move: offer-bridge # as: when-they-say-a-name # topic: hours # stakes: B C T]
    LEANNE: Listening. With your mouth full. It's ringing. It's, hello, yes, it's Leanne, is that Manager? # sound: cat; A cat, some way off. # inner: Got through. Didn't do the start. # plain: I have reached the Night Team. You can go.
    {own_number: -> seven_o_clock}
    -> finis
// True reason: she did everything right, and it is ten minutes.
+ {plan == "hers"} [Ten minutes, then, and only because you've done it all right. What did the fridge say? # move: quiet-exception # as: ten-minutes # topic: hours # stakes: B C T]
    {
    - rupture != "none":
        LEANNE: Ten. I'll put the cooker on. You'll hear it ping, and you can go. # sound: breath; She laughs. The cooker pings at ten to ten, and again at twenty past eleven. # inner: Picked up. Wasn't going to, and picked up. # plain: I thought that you would not answer. I will ring again.
        -> seven_o_clock
    }
    LEANNE: It says it's warm for the time of year. How long have you got? # sound: breath; She laughs. The kitchen clock says ten, and then it says twenty past eleven. # inner: Picked up. It does pick up. Tomorrow, then. # plain: Thank you for answering. I will ring again.
    -> seven_o_clock
// True reason: she is only checking, and it is only ten minutes.
+ {plan != "hers"} [Ten minutes, then, and I'm having my pudding while you talk. What was it this time? # move: quiet-exception # as: having-my-pudding # topic: hours # stakes: B C T]
    {
    - rupture != "none":
        LEANNE: It was nothing, and then it was you picking up. That's what it was. What's the pudding? # sound: cup; A spoon, and another spoon, a town apart. # inner: Wasn't going to, and picked up. So which? # plain: I thought that you would not answer. I will ring again.
    - else:
        LEANNE: It was the lift. It stops between floors and it hums, like it's thinking. How long have you got, with a pudding? # sound: breath; She laughs. The kitchen clock says ten, and then it says twenty past eleven. # inner: Picked up. It does pick up. Tomorrow, then. # plain: Thank you for answering. I will ring again.
    }
    -> seven_o_clock
+ {named_hours and saved and not own_number} [Leave it where it is, and finish your mouthful. Somebody's up, and tonight it isn't you. # move: pause-ground # as: somebody-is-up # unspoken # stakes: B C T]
    ~ rested = true
    It lights the side of a cup, and goes out. {plan == "hers":At thirteen minutes to ten three stops being engaged.|At ten to ten somebody presses three.} # sound: dial; Three tones, and a ring. # prop: phone; dark
    -> finis
+ {exceptions_hours > 0 or own_number} [I'm so sorry, Leanne, I can't be picking up at night. It isn't allowed, not for any of us. I should go. # move: rigid-refusal # as: got-to-stop # topic: hours # stakes: B C T]
    LEANNE: Right. No. Right you are. # sound: dial; The line clicks, and hums. # inner: Isn't allowed. Was it allowed Tuesday? # plain: You allowed it before. Now you say that it is not allowed.
    -> click

=== seven_o_clock ===
# setting: worker-kitchen # light: dusk # channel: phone
{
- own_number:
    Your own phone rang at two as well, and at ten past four. Your sister has asked if you are ill. # sound: buzz; A phone, on a windowsill. # prop: phone; dark
- else:
    Morning, not much of one. Last night's supper is still on the table. # prop: phone; dark
}
{strained: You have put the milk in the cupboard and the cup in the fridge.}
+ [Voice note, before work: 'I picked up, and days are when I'm any use. Can we put it back where it was? You say how.' # move: renegotiate # as: put-it-back # topic: hours # stakes: B C T]
    ~ own_number = false
    LEANNE: I knew. I knew at five past ten, I could hear you being nice. Put it back, then. It was better where it was. # sound: buzz; A voice note, with a school in it. # inner: Said it before you had to notice. # plain: I noticed. Thank you for saying so. Let us go back to the plan.
    -> finis
// True reason: it did no harm, and she slept.
+ [Say nothing of it. Why make her feel bad? She slept, you didn't, and it comes out even. # move: avoid # as: comes-out-even # unspoken # stakes: B C T]
    That night it rings at twenty to ten, and your hand is there before it has finished. # sound: buzz; The phone buzzes, and walks a little on the table.
    -> only_you
+ [Tell Marian you slipped, and who you slipped for, and ask what there is when the night line's busy. # move: consult-escalate # as: tell-marian # unspoken # stakes: B C T]
    ~ own_number = false
    MARIAN: Good. Now ring her and tell her that you told me. She'll want to know she's not a secret.
    -> finis
// True reason: it is easier to know when it will ring.
+ [Text her: 'Same tonight, if you want it. Say half nine, and then we both know.' # move: quiet-exception # as: same-tonight # topic: hours # stakes: B C T]
    {
    - trust_band == "guarded":
        LEANNE: Half nine. If you like. I'll believe it at half nine. # sound: buzz; A voice note. Behind the voice, nothing. # inner: Says it now. Don't get the biscuits in. # plain: I do not believe you yet. I will ring and see.
        -> only_you
    }
    LEANNE: You'll be sick of me by Friday. Half nine. I'll get the biscuits in. # sound: buzz; A voice note. She's singing behind it. # inner: Every night. Real every night. # plain: I am so happy. I will ring every night.
    -> only_you

// Ended coldly, after weeks of yes. She complains; and what she complains of can be heard.
=== click ===
# setting: team-room # light: day # channel: phone # hard
Wednesday. The complaints desk has sent something over. It is a voice note, of two minutes and four seconds.
{
- evening_gone or boots or own_number:
    LEANNE: 'This is Leanne Doherty. I'd like to complain about being answered. I was answered, and nobody said. And then I wasn't. So was it allowed, or was it me?' # sound: buzz; A voice note. There is no tap. # inner: Did it in the day. In the voice. # plain: You answered me at night, and then you stopped. I do not know why.
- else:
    LEANNE: 'This is Leanne Doherty. I'd like to complain about being a nuisance. Nobody's said it. I'd like it said, and then I can answer it.' # sound: buzz; A voice note. There is no tap. # inner: Did it in the day. In the voice. # plain: You made me feel like a nuisance, and did not say so.
}
{asks_to_leave: TUNDE: There's a bit at the end. She'd like somebody else. She's asked can it be somebody slow.}
+ (owned_it) {trust_band != "guarded" and (evening_gone or boots or own_number)} [Ring her: 'It wasn't you. I let it be allowed, and then I let it not be. I'm sorry.' # move: own-apologise # as: it-wasn-t-you # stakes: T C B]
    LEANNE: They told me ten working days, and you've done it in one. Say it again. The 'wasn't me' bit. # sound: door; A school corridor, and a door that swings. # inner: Rang about it. Didn't send a form. # plain: Please tell me again that it was not my fault.
    -> over_again
+ (owned_way) {trust_band != "guarded" and not (evening_gone or boots or own_number)} [Ring her: 'I did say it. Not in words, it was all in my voice. I'm sorry.' # move: own-apologise # as: in-every-way # stakes: T C B]
    LEANNE: So I wasn't making it up. You don't know what that, I thought I'd made it up. # sound: door; A school corridor, and a door that swings. # inner: Heard it right. You heard it right. # plain: I am relieved. I was not imagining it.
    -> over_again
+ {trust_band != "guarded"} [Ring her: 'I've heard it. All two minutes. What didn't you put in?' # move: invite-complaint # as: all-two-minutes # stakes: T C B]
    LEANNE: I didn't put in that I like you. It'd sound soft. You can't put that and then put 'yours sincerely'. # sound: door; A school corridor, and a door that swings. # inner: Out. Said it to a complaint. # plain: I like you. That is why it hurt.
    -> over_again
// True reason: it is with the complaints desk, and there is a procedure.
+ [Let it go through properly. It'd look like leaning on her if you rang now. # move: avoid # as: through-properly # unspoken # stakes: T C B]
    TUNDE: It would, a bit. She rang here, as well. She said not to say she rang. So I'm not saying it to you, I'm saying it near you.
    -> click_ending
// True reason: the evenings were a kindness, and it is frightening to be complained of.
+ [Answer it in writing, fully and fairly, for the hours you were at work. The evenings weren't work; you gave her those. # move: conceal # as: out-of-the-file # secret: calls # unspoken # stakes: T C B]
    It comes to a page and a half. It is polite, and it has no nights in it.
    -> click_ending
+ {trust_band == "guarded"} [Write: 'You were answered, and then you weren't, and that was me.' Have it read out and sent to her. # move: own-apologise # as: have-it-read # unspoken # stakes: T C B]
    TUNDE: I did the voice note. I didn't do your voice. There's one come back. She's asked is that it, or can she say.
    -> or_can_she_say

=== or_can_she_say ===
+ [Get word back that she can, all of it, and that you'll hear it to the end. # move: invite-complaint # as: to-the-end # unspoken # stakes: T C B]
    LEANNE: 'I had the phone under a cushion, so it'd not light up the room. I don't know why I'm telling you that.' # sound: buzz; A voice note, of four minutes. A good deal of it is breathing. # inner: It'll stop it halfway. They stop it halfway. # plain: I was ashamed of how much I waited for your call.
    -> four_more_minutes
// True reason: it was hard enough to write.
+ [Leave it there. It's been said, and more would only be to make yourself feel better. # move: avoid # as: leave-it-there # unspoken # stakes: T C B]
    TUNDE: I'll say that's it, then. She'll say 'lovely'.
    -> click_ending
// True reason: she has been through it twice already.
+ [Say you'll put it right, the lot of it, and she needn't go through it again. # move: rescue # as: put-it-right # unspoken # stakes: T C B]
    TUNDE: I'll tell her. She'd cleared her throat and everything.
    -> click_ending

=== four_more_minutes ===
+ [Send: 'I heard it to the end. Days are what I've got. Which would you try first?' # move: renegotiate # as: heard-to-the-end # unspoken # stakes: T C B]
    LEANNE: 'Thursday. In the morning, after the school run. Once. I'd want to see you do it once.' # sound: buzz; A voice note, with a school in it. # inner: Played it to the end. No click, even. # plain: I do not trust it yet. I would like to try one morning.
    -> click_ending
// True reason: the procedure has it now, and nobody can be said to lean on her.
+ [Send: 'Thank you for being so open. The complaints desk will be in touch.' # move: avoid # as: so-open # unspoken # stakes: T C B]
    TUNDE: The complaints desk is me, Thursdays.
    -> click_ending
+ [Send: 'Anybody would have hidden it. That's a lot of nights to wait for a phone.' # move: validate # as: lot-of-nights # unspoken # stakes: T C B]
    LEANNE: 'Forty-two. I wasn't counting, I'd nothing else on.' # sound: buzz; A voice note, short. # inner: Didn't laugh at it. Good. Leave it there. # plain: There were very many nights. Thank you.
    -> click_ending

=== over_again ===
+ [Quarter past nine, school mornings. That I can do. You tell Marian, if I don't. Shall we start from there? # move: renegotiate # stakes: T C B]
    ~ rang_at_nine = true
    ~ saved = true
    LEANNE: Can I tell Marian if you do? {rupture == "none":Go on. From there.|I'll see. I'll see on Thursday.} # sound: breath; A breath, let go. # inner: Somebody to tell. In case. In writing. # plain: Yes. I would like to begin again, with somebody to check.
    {rupture == "none": -> finis}
    -> click_ending
+ {not click.owned_it and not click.owned_way} [It wasn't the rules that stopped it, it was me. I'm sorry. # move: own-apologise # as: wasn-t-the-rules # stakes: T C B]
    LEANNE: The rules never picked up. I know it was you. I only wanted it said by somebody with a mouth. # sound: breath; A long breath. # inner: Said 'me'. Didn't say 'we as a team'. # plain: I knew that it was you. I needed you to say so.
    -> over_again.still
+ [You can have somebody else, if you'd rather. I'd understand. I'd pass it all on properly. # move: offer-choices # as: somebody-else # stakes: T C B]
    LEANNE: Nine. That'd be nine. I'm not learning another car. # sound: quiet; The corridor has emptied. # inner: Go on, then. Ask me to keep you. # plain: I do not want another new worker.
    -> over_again.still
// True reason: it has been said, on both sides.
+ [I'm glad we've cleared the air. I'll leave it in your hands from here. # move: avoid # as: cleared-the-air # stakes: T C B]
    LEANNE: My hands. They're full of glue, my hands. # sound: dial; The line clicks, and hums. # inner: Cleared. Swept, more like. # plain: You have left it all to me again.
    -> click_ending
= still
+ [Then me, days. Quarter past nine, and nothing after five. Shall we start from there, you first? # move: renegotiate # as: me-days # stakes: T C B]
    ~ rang_at_nine = true
    ~ saved = true
    LEANNE: {rupture == "none":Right. You first, you always say me first, and then you go first. Quarter past nine.|Maybe. I'd want it slower than that.} # sound: breath; Half a laugh. # inner: Days. Days is when you live, anyway. # plain: We will see if you keep to it.
    {rupture == "none": -> finis}
    -> click_ending
+ [Your complaint stands, whichever. Would you want me at the meeting, or not? # move: offer-choices # as: at-the-meeting # stakes: T C B]
    LEANNE: Not. But I want to know you'd have come. # sound: quiet; A long way off, a bell. # inner: Would've. Said it would've. # plain: No. I am glad that you asked.
    -> click_ending
+ [I wonder if it's the seven before me you're cross with. All I did was pick up the phone. # move: avoid # as: lamp-post # stakes: T C B]
    LEANNE: You did. And then you didn't. I could've rung a lamp post, it'd have stayed lit. # sound: dial; The line clicks, and hums. # inner: It's them, is it. Handy, them. # plain: You are blaming others for what you did.
    -> click_ending

=== finis ===
{
- rupture != "none" or trust_band == "guarded": -> click
- rested: -> off_means_off
- plan == "hers": -> night_plan_works
- rang_at_nine: -> quarter_past_nine
- else: -> off_means_off
}

// ------------------------------------------------------------------ danger: Wednesday, three o'clock
=== new_lock ===
# contact: 4 # setting: leanne-front-room # light: day # channel: room # distress: 0.5 # hard
Her front room. On the landing a locksmith has the door off its latch, and Bernie is watching him do it. # sound: feet; Feet behind a door, one with a sock and one without.
{
- rupture != "none" and met == "told":
    LEANNE: That's the lock man. I'm talking to him. I'm not talking to you, I'm only telling you who he is. # face: jaw-set # pose: arms-folded # gaze: window # body: She has put out one chair, and it is for the lock man. # inner: Came anyway. Knew I'd be like this. # plain: I am still angry with you.
- rupture != "none":
    LEANNE: No no, you sit, you're fine, it's all done with. Bernie's done a cake. It's shop, she's taken it out of the box. # face: lids-lowered # pose: arms-folded # gaze: table # body: Every surface has been wiped, and she wipes one. # inner: Don't. If you start you'll not stop. # plain: I am very hurt. I will be polite.
- met == "night_team" and not carol:
    LEANNE: I've had police, I've had Carol, and I've had Bernie with a rolling pin. I'd have had you, but you're asleep nights. You said. # face: lopsided # pose: sleeves-round-mug # gaze: you # body: The mug goes round and round in her sleeves. # inner: It worked. Doesn't feel like it worked. # plain: Others helped me, as we had planned. I am worn out.
- else:
    LEANNE: New lock. Listen to that. That's a noise I don't have to say what it is. # face: half-lids # pose: standing # gaze: window # body: She turns it over, and back, and over. The lock man lets her. # inner: Again. Once more. It still goes. # plain: I like to hear the new lock.
}
-> new_lock.ask
= ask
+ {rupture != "none" and met == "told"} [I went over your head, and here I am in your front room. You can be as cross as you like. # move: own-apologise # as: as-cross-as-that # stakes: C T R # rate: R 3 "owned, and not taken back"]
    LEANNE: I was glad, that's what I can't. I heard the door and I was glad, and you'd no right. # face: mouth-down # gaze: you # body: She says it to you, and the locksmith looks for something in his bag. # inner: Both. It's both. Let it be both. # plain: I am glad and I am angry. You had no right.
    -> new_lock.heard
+ {rupture != "none" and met == "missed" and not asked} [You rang, and I never heard what was under it. I should have asked, and I'm sorry. # move: own-apologise # as: did-not-hear # stakes: C T R # rate: R 3 "owned, to her, in her own room"]
    LEANNE: I said it was nothing. I did, I said it's nothing. You were supposed to not believe me. # face: mouth-down # gaze: you # body: She has stopped wiping. The cloth is still going, a bit. # inner: Said it. Nobody else would've said it. # plain: I said that nothing was wrong. I hoped you would hear that it was not so.
    -> new_lock.heard
+ {rupture != "none" and met == "missed" and asked} [You told me what was outside, and I put the phone down. I'm so sorry. # move: own-apologise # as: put-the-phone-down # stakes: C T R # rate: R 3 "owned, to her, in her own room"]
    LEANNE: I'd have put it down on me. I go on and on. I said go. You went. # face: mouth-down # pose: standing # gaze: you # body: She has stopped wiping. The cloth is still going, a bit. # inner: Said it. Nobody else would've said it. # plain: I told you to go. I wanted you to stay.
    -> new_lock.heard
+ {rupture != "none" and met == "night_team" and not carol} [You had to do that without me. It was what we'd said, and it must've been long. I'm sorry it was long. # move: own-apologise # as: it-was-long # stakes: C T R # rate: R 2 "what it cost her is owned"]
    LEANNE: It was nineteen minutes. I counted the tiles. There's a hundred and four, and one's got a face. # face: eyes-aside # gaze: table # body: She puts her hand flat, for the one with a face. # inner: Sorry it was long. Not sorry it slept. # plain: It was very long, and I was alone.
    -> new_lock.heard
+ {rupture != "none" and met == "agreed"} [You said yes to me in the dark, and by daylight you were left waiting. I'm sorry. # move: own-apologise # as: left-waiting # stakes: C T R # rate: R 2 "what it cost her is owned"]
    LEANNE: I was ever so brave at ten o'clock. You should've seen me. And then it was morning and I was just somebody on a settee. # face: mouth-down # pose: standing # gaze: table # body: She folds a blanket that has been folded. # inner: Brave at ten. Said it as a joke. # plain: I trusted you at night. In the morning I felt forgotten.
    -> new_lock.heard
+ {rupture != "none"} [Tell me the worst of it. He's a locksmith, he's heard worse. # move: invite-complaint # stakes: C T R # rate: R 2 "room is made for it"]
    LEANNE: Everybody decides. I decide what's a noise and then everybody else decides what happens. I just want one go. # face: jaw-set # gaze: you # body: Her arms come undone to say it. The drill stops. # inner: One go. Said it to a drill. # plain: Other people always decide for me. I want to decide something.
    -> new_lock.heard
+ {rupture != "none"} [Then the next bit's your go. You say what order we do it in, and I'll say what I'm bound to. # move: renegotiate # stakes: C T R # rate: R 2 "what can be hers is hers"]
    {
    - rupture == "none":
        LEANNE: Biscuit. Then Kit. Then whatever's got a form. # face: breath-out # pose: sleeves-round-mug # gaze: you # body: She moves the lock man's chair a foot to the left, and fetches another. # inner: A go. A whole one. Start with biscuit. # plain: Yes. I will choose the order.
    - else:
        LEANNE: You would say that, with a lanyard on. # face: eyes-aside # pose: sleeves-round-mug # gaze: you # body: She moves the lock man's chair a foot to the left, and fetches another. # inner: Say it slower. You might believe it slower. # plain: I do not trust that yet.
    }
    -> who_else
+ {rupture == "none"} [Six weeks of listening out for it of a night, and then it came. # move: reflect-complex # stakes: C T R # rate: R 1 "she is heard"]
    LEANNE: I knew it by the gear. It changes down at the bins. I knew it before I was awake. # face: eyes-closed # gaze: table # body: Her sleeves come down over the mug. # inner: Nearly a name. Swallow it. # plain: I knew the car by its sound.
    -> who_else
+ {rupture == "none"} [Across a landing in the dark, with a four-year-old. And he's in there bothered about a sock. # move: affirm-strength # stakes: C T R # rate: R 1 "what she did is seen"]
    LEANNE: He wants to know when's the next sleepover. I said it's a once-a-year thing, like the dentist. # face: smile-brows-up # gaze: window # body: Behind the door a foot goes past with a sock on. # inner: Sleepover. Kept it a sleepover. You did. # plain: I kept him from being frightened.
    -> who_else
// True reason: to let her rest.
+ [Well. You're both safe, there's a lock on. That's the main thing, isn't it? # move: avoid # stakes: C T R # rate: R 0 "one night is over; nobody has asked about the next"]
    LEANNE: Is it? What's second? # face: lids-lowered # gaze: window # body: She looks at the clock on the cooker. It is ten past three. # inner: It's the main thing till half nine. # plain: I am not safe for ever because of one lock.
    -> who_else
= heard
The drill goes through, and comes out the other side. # sound: drill; A drill, a short way off.
+ [The next bit's your go, then. You say in what order, and I'll say what I'm bound to. # move: renegotiate # as: your-go # stakes: C T R # rate: R 2 "what can be hers is hers"]
    {
    - rupture == "none":
        LEANNE: Biscuit. Then Kit. Then whatever it is that's got a form. # face: breath-out # pose: sleeves-round-mug # gaze: you # body: She moves the lock man's chair a foot to the left, and fetches another. # inner: A go. A whole one. Start with biscuit. # plain: Yes. I will choose the order.
    - else:
        LEANNE: You would say that, with a lanyard on. Go on. Slowly. # face: eyes-aside # pose: sleeves-round-mug # gaze: you # body: She moves the lock man's chair a foot to the left. There is only the one. # inner: Say it slower. It might be true slower. # plain: I do not trust that yet.
    }
+ [Hold the screws for the locksmith, and don't add to it. # move: attend-in-silence # unspoken # stakes: C T R # rate: R 1 "she is left room; what comes next has still to be said"]
    LEANNE: You've got eight there. He needs six. You can stop looking like that. # face: half-lids # gaze: you # body: She counts them out of your hand herself. # inner: Didn't say 'but'. Just stood there with screws. # plain: I am less angry. You did not argue.
// True reason: it has been said, and it is only Wednesday.
+ [Well, it's out now. It'll look different once that lock's on. # move: avoid # as: once-its-on # stakes: C T R # rate: R 0 "the hurt is left to the lock"]
    LEANNE: It'll look like a lock. # face: lids-lowered # gaze: window # body: She goes and stands where she can see him do it. # inner: It's out. Where's it gone, then? # plain: A lock does not mend what happened between us.
- -> who_else

// A child lives here. Others must be told; the question is how (policy card).
=== who_else ===
# hard
LEANNE: So who gets told now? Go on. There's always a who. # face: level # pose: sleeves-round-mug # gaze: you # body: She has moved so that she is in front of the drawings. # inner: Kit. Say Kit. Say it fast. # plain: Who will you tell? I am afraid for Kit.
+ [The children's team, today, because Kit lives here. Write it with me. You'd say it better than I would. # move: share-with-consent # topic: confidentiality # stakes: R T B # rate: R 3 "it has to be told; she has a hand in how"]
    LEANNE: Put that he was in a blanket. Put that it was me that carried him. # face: brow-drawn # pose: phone-at-mouth # gaze: window # body: She says it into the phone, twice, and gives you the second one. # inner: It's not they took him. It's you carried. # plain: Write that I kept him safe.
    At ten to four the two of you ring the people who do only this. She has their number from Bernie, who had it on the fridge.
// True reason: she has had a night of it, and it is only a form.
+ [It's a form, it's nothing. I'll keep it as short as I can. You needn't even see it. # move: avoid # topic: confidentiality # as: needn-t-see # stakes: R T B # rate: R 0 "told about her, without her"]
    LEANNE: {landing.said_first:You said first. On my own doorstep, you said first.|It's got my boy in it. I'd want to see it.} # face: eyes-aside # gaze: table # body: She straightens the boots on the rack. Left, right, left, right. # inner: Short. What've they left out, for short? # plain: I want to know what is written about us.
    It goes off at four. It is short.
+ [There'll be a strategy discussion, and a referral to the specialist service. It's all quite standard. # move: jargon # topic: confidentiality # stakes: R T B # rate: R 1 "told beforehand, in words that frighten"]
    LEANNE: Strategy. What is it, war? # face: brows-up # gaze: you # body: She has got hold of the string with the drawings on. # inner: Discussion. Round a table. You're not at it. # plain: I do not know what those words mean. They frighten me.
+ [There are people who do only this. You ring, on whichever phone's safe. I'm next to you, quiet. # move: coach-alongside # as: people-who-do-only-this # stakes: R T B # rate: R 3 "those who know this best, in her own voice; the children's team is still to be told"]
    LEANNE: Bernie's landline. Nobody's ever had Bernie's landline, it's got a dial. # face: smile-brows-up # pose: phone-at-ear # gaze: window # body: She goes and comes back with it, flex and all, across the landing. # inner: They only want your first name. That's all. # plain: I will ring the specialist service from a safe phone.
    The children's team is told at four, with her on the arm of the chair, listening to how it goes.
// True reason: it is one call less for her.
+ [I've done all that. They've got your number, and they'll ring you tomorrow or Friday. # move: rescue # as: done-all-that # stakes: R T B # rate: R 0 "a number that may not be safe, given away for her"]
    LEANNE: Which number? # face: brows-up # pose: phone-in-hand # gaze: you # body: She takes the phone out and looks at it, front and back. # inner: Which one? Who's got that one? Think. # plain: That number may not be safe. You did not ask me.
- -> nights_now

=== nights_now ===
{
- promises_broken:
    LEANNE: And tonight? You've said things before. Say it like it's a bus. # face: level # pose: sleeves-round-mug # gaze: you # body: It is twenty-five to four. She has looked at the cooker twice. # inner: Six hours. Five and a bit. # plain: You have broken promises. What will really happen tonight?
- else:
    LEANNE: And tonight? It'll be half nine again, they do one every day. # face: level # pose: sleeves-round-mug # gaze: you # body: It is twenty-five to four. She has looked at the cooker twice. # inner: Six hours. Five and a bit. # plain: What happens tonight?
}
+ [You say it, I'll keep to your words. The car comes: what's first, what's second, and who's awake? # move: contract-early # as: the-car-comes # topic: hours # stakes: R B T # rate: R 3 "a plan for danger, hers, with people who are awake in it"]
    ~ plan = "hers"
    ~ saved = true
    LEANNE: 'One, police, before anything. Two, Bernie's, blanket. Three is three. And nobody's to ring them for me unless I've gone quiet, and then they're to.' # face: mid-sentence # pose: phone-at-mouth # gaze: window # prop: plan; on-table # body: She plays it back. At 'gone quiet' she nods at you. # inner: Made it yourself. Put the police first yourself. # plain: My plan: police first. You may ring them for me if I go quiet.
+ (promise_friday) [I'll ring you Friday, quarter past nine, news or no news. Tonight's the Night Team, and they know to look for a car. # move: promise-realistic # as: friday # promise: friday; ring on Friday at quarter past nine, news or no news; 2; 1 # stakes: R B T # rate: R 2 "tonight has somebody awake, and Friday a time"]
    ~ saved = true
    LEANNE: Friday. I'll be doing harvest festival. I'll be a marrow. Ring anyway. # face: lopsided # gaze: you # body: She holds her arms out, for how wide a marrow. # inner: Friday. Tin foil, and Friday. # plain: Please ring me on Friday.
// True reason: she needs to hear it.
+ (said_safe) [It won't come back. They've had a word, there's a marker on the flat. You're safe now, I'll see to it. # move: over-promise # as: see-to-it # promise: safe; see to it that they are safe; 3; 1 # stakes: R B T # rate: R 0 "nobody can promise what somebody else will do"]
    LEANNE: You'll see to it. # face: soft-eyes # gaze: you # body: She sits down in the green chair, all the way back. # inner: Sit back. When did you last sit back? # plain: I want to believe that you can keep us safe.
+ (moved_whenever) {open_line == "whenever"} [I told you to ring whenever. I'm asleep whenever. Tonight it's the Night Team. Friday, quarter past nine, I'll ring you. # move: renegotiate # as: asleep-whenever # renegotiates: whenever # promise: friday; ring on Friday at quarter past nine, news or no news; 2; 1 # stakes: R B T # rate: R 2 "an old promise is taken back before it can fail again"]
    ~ open_line = "moved"
    ~ saved = true
    LEANNE: I know you're asleep. I found that out. Friday, then. # face: level # gaze: you # body: She holds up one finger, and looks at it. # inner: One. It's down to one. Do the one. # plain: That first promise was never true. I will see if this one is.
+ (moved_any) {open_line == "any_time"} [I said any night. I can't do any night. Tonight it's the Night Team. Friday, quarter past nine, I'll ring you. # move: renegotiate # as: not-any-night-now # renegotiates: any-time # promise: friday; ring on Friday at quarter past nine, news or no news; 2; 1 # stakes: R B T # rate: R 2 "a promise is taken back before it can fail again"]
    ~ open_line = "moved"
    ~ saved = true
    LEANNE: I'd not have held you to it. I'd have rung, mind. Friday, then. # face: lopsided # gaze: you # body: She holds up one finger, and looks at it. # inner: One. It's down to one. Do the one. # plain: I would have rung you. I will see if this promise is true.
// True reason: she should not have to look for a number again.
+ {not own_number} [Here. My own number. If you hear so much as an engine, you ring me. # move: quiet-exception # as: so-much-as-an-engine # topic: contact # stakes: R B T # rate: R 0 "one more person who cannot come, before those who can"]
    ~ own_number = true
    LEANNE: And what'll you do? In your slippers? # face: one-brow # gaze: you # body: She puts it in, all the same, and turns the phone over. # inner: It'd come. That's what's wrong with it. # plain: You could not protect me. I would ring you all the same.
- -> friday

=== friday ===
# contact: 5 # setting: team-room # light: day # channel: phone # distress: 0.5 # evening: protected
Friday. Quarter past nine. {own_number:Your own phone is on the desk beside the other one.|Two lights are going on the duty telephone.} # sound: phone; One telephone.
{nights_now.promise_friday or nights_now.moved_whenever or nights_now.moved_any:You have it on your hand, in biro.}
+ {nights_now.promise_friday or nights_now.moved_whenever or nights_now.moved_any} [Ring, on the dot: 'It's Friday. No news this end. How's the marrow?' # move: close-loop # as: how-s-the-marrow # keeps: friday # stakes: T C] -> friday_rung
+ {nights_now.promise_friday or nights_now.moved_whenever or nights_now.moved_any} [Ring at ten, and begin with it: 'I said quarter past, and there's nobody to blame but me.' # move: own-apologise # as: nothing-to-blame # keeps: friday # stakes: T C]
    LEANNE: I was dressed as a marrow at quarter past, by a phone. I had to tell them it was for a parent. # sound: door; A school hall, and a piano being moved. # inner: Late and says so. Late, though. Friday. # plain: I waited for you in a costume.
    -> danger_end
+ {not (nights_now.promise_friday or nights_now.moved_whenever or nights_now.moved_any)} [Ring, though nobody said that you would: 'How were they, the two nights?' # move: open-question # as: two-nights # stakes: T C]
    LEANNE: Long, and then long. Nothing came. I heard nothing come, till about four. # sound: door; A school hall, and a piano being moved. # inner: Rang off its own bat. What's it want? # plain: Nothing happened. I listened for it until four.
    -> danger_end
+ {not (nights_now.promise_friday or nights_now.moved_whenever or nights_now.moved_any)} [Ring, with the one question: 'Has anybody had to use any of it?' # move: explore-risk # as: use-any-of-it # stakes: T C R # rate: R 3 "asked again, once the first night is over"]
    LEANNE: Bernie has. It was a skip lorry. She had him in the blanket and the wardrobe halfway across before it reversed. # sound: door; A school hall, and a piano being moved. # inner: Asked it like you'd ask is it raining. # plain: No. It was a false alarm. My neighbour was ready.
    -> danger_end
// True reason: no news is good news, and there are two lights on.
+ [Let it go till Monday. If the car had come, the Night Team would have rung. # move: avoid # as: till-monday # unspoken # stakes: T C]
    Nobody rings. At eleven there is a voice note from a school hall. It's a piano, and then it's a door.
    -> danger_end
+ {nights_now.said_safe} [Ring: 'I said I'd see to it, and I can't. I can be next to you while you ring those who can.' # move: own-apologise # as: cannot-see-to-it # stakes: T C]
    LEANNE: I knew by Thursday. I'd sat back, though. I'd had one whole night sat back. # sound: door; A school hall, and a piano being moved. # inner: Took it off again. Took it off gently. # plain: I liked to believe you. It could not be true.
    -> danger_end
+ {own_number} [Ring, on your own phone: 'I shouldn't have given you this. It's me in slippers. Can we put the Night Team back on top?' # move: renegotiate # as: slippers # stakes: T C]
    ~ own_number = false
    LEANNE: You're under the chip shop already. I moved it Wednesday, after you went. I didn't trust me with it. # sound: door; A school hall, and a piano being moved. # inner: Got there before it did. Write that down. # plain: I had already decided not to use it.
    -> danger_end

=== friday_rung ===
LEANNE: It's hot. I've got forty kids in here and I'm a marrow. I slept till five, I'm only telling you because you asked. # sound: door; A school hall, and a piano being moved. # inner: Five. Till five. Told it like gossip. # plain: I slept until five. It is easy to tell you, because you rang.
-> danger_end

=== danger_end ===
{met == "missed": -> missed}
-> the_one_that_mattered

// ------------------------------------------------------------------ danger that nobody met: a neighbour helped
=== missed_morning ===
~ met = "missed"
{
- evening_gone:
    Wednesday. Tunde has put a chair out beside the duty desk. He is standing behind it. # contact: 3 # setting: team-room # light: day # channel: room # distress: 0.7 # evening: broken # alone # hard
- else:
    Wednesday. Tunde has put a chair out beside the duty desk. He is standing behind it. # contact: 3 # setting: team-room # light: day # channel: room # distress: 0.7 # evening: protected # alone # hard
}
TUNDE: Sit down a minute. L. Doherty. Her neighbour rang it in at ten past ten, second floor. There was a car, and then there was somebody on the stairs. # face: eyes-down # pose: note-in-hands
TUNDE: The neighbour got them both in with her, and put a wardrobe across. Police took ten minutes. Nobody's hurt. I'll say that again. Nobody's hurt. # face: level # pose: note-in-hands
+ {ring_promised} [Sit with the phone until it's quarter past nine. You said quarter past nine. Then ring. # move: close-loop # as: sit-with-the-phone # keeps: ring # unspoken # stakes: T R # rate: R 2 "she hears from you, when you said"]
    TUNDE: I'll hold the rest of them. I'll hold them all morning, if I have to sing.
+ {not ring_promised} [Ring her now, with your coat on, before you've thought what to say. # move: close-loop # as: with-your-coat-on # unspoken # stakes: T R # rate: R 2 "she hears from you, at once"]
    TUNDE: She's at the neighbour's. I've put the number on your hand. I mean it, hold it out.
+ [Ring Marian first, and begin at twenty to ten. Leave nothing out, and don't tidy it. # move: consult-escalate # unspoken # stakes: T R # rate: R 2 "somebody else knows, all of it"]
    MARIAN: Thank you. Now ring her. Then come and sit with me. In that order.
+ [Write it while it's plain: what you heard, what time it was, and what you did next. # move: share-with-consent # as: while-it-s-plain # unspoken # stakes: T R # rate: R 2 "written so that she could read it"]
    It comes to seven lines. The fourth one is the time. You leave it in.
// True reason: you would only upset her; there are people trained for it.
+ [Leave her to the Night Team's follow-up. She's safe, you were off, and there's a process. # move: avoid # unspoken # stakes: T R # rate: R 0 "nobody she knows has rung"]
    TUNDE: There's a process. I've got it here. It says 'worker to ring'.
- -> wardrobe

=== wardrobe ===
# setting: team-room # light: day # channel: phone # rupture: confrontation # hard
It is picked up before it has rung. # sound: phone; Half a ring.
LEANNE: No no, you're fine, it's all done with. Bernie put her wardrobe across. Kit helped push, he's ever so proud, he's told the police about it twice. # sound: quiet; A flat with somebody else's radio in it. # inner: Sound fine. Sound so fine it hurts. # plain: I am very upset. I will pretend that I am fine.
+ {evening_gone and not asked} [I was on the phone with you all that time, and I never asked if you were safe. I'm sorry. # move: own-apologise # as: never-asked # stakes: C T R # rate: R 2 "owned, at once"]
    LEANNE: I'd have said I'm fine. I'd have said it's half nine. You'd not have known. # sound: breath; A breath, and somebody's radio. # inner: You would've said. If it'd asked twice. # plain: I might not have told you. But you should have asked.
+ {asked} [I knew there was a car, and I left you to it. I should have rung them, whatever you said. # move: own-apologise # as: left-it-sitting # stakes: C T R # rate: R 2 "owned, at once"]
    LEANNE: I told you to. I told you to leave it. You're meant to be the one that's not scared of it. # sound: breath; A breath, and somebody's radio. # inner: It knew. It heard it, and it knew. # plain: I said no because I was afraid. You should have acted.
+ {not evening_gone} [You rang, I was off, and I'd never sorted out who wasn't. I'm sorry. # move: own-apologise # as: nobody-in-my-place # stakes: C T R # rate: R 2 "owned, at once; what was missing is named"]
    LEANNE: You're allowed to be off. I'm not having you say you're not allowed to be off. Only I'd nobody to be on. # sound: breath; A breath, and somebody's radio. # inner: Stuck up for it. To itself. What's that? # plain: You may rest. But there was nobody for me.
+ [Where are you now, and who's with you? Does anybody know where the car went? # move: explore-risk # as: where-the-car-went # stakes: C T R # rate: R 3 "asked about today before anything else"]
    LEANNE: Bernie's. Bernie, Kit, a policewoman with a cold. They don't know. Off past the bins, and left. # sound: quiet; Somebody blows her nose. # inner: Left, past the bins. You heard it. Left. # plain: We are with others. Nobody knows where the car is.
// True reason: relief.
+ [Thank God. As long as you're both all right, that's what counts. # move: avoid # stakes: C T R # rate: R 0 "relief comes first, and it is not hers"]
    LEANNE: That's what counts, yeah. Thank Bernie. # sound: quiet; The radio is turned up, by somebody kind. # inner: It's all right, then. So you're all right. # plain: You want me to be fine, so I will say that I am.
// True reason: she did say it was nothing.
+ {not asked} ['It's nothing', you said, Leanne. I keep going over it. You can't act on a nothing, can you? # move: moralise # stakes: C T R # rate: R 0 "the weight is put on her"]
    LEANNE: No. No, you can't. I'll say it better, next time, I'll do it with a bell. # sound: quiet; The radio goes off. # inner: Said it wrong. Rang wrong. Even that. # plain: You blame me for not asking in the right way.
// True reason: it is what she asked for.
+ {asked} [You told me to let it be, Leanne. I was only going by what you wanted. # move: moralise # as: what-you-wanted # stakes: C T R # rate: R 0 "the weight is put on her"]
    LEANNE: I did. I did want that. I want all sorts, at ten at night. # sound: quiet; The radio goes off. # inner: Your fault, then. It's got your name on. # plain: You blame me for what I said when I was afraid.
- -> all_done_with

=== all_done_with ===
LEANNE: So. That's us. Was there a form? # sound: quiet; A kettle, in somebody else's kitchen. # inner: Go on, hang up. You can cry after. # plain: Do you need anything else from me?
+ [You were so sure I'd be there, and then there was a wardrobe. I can hear you being polite about it. # move: name-process # stakes: C T R # rate: R 1 "the hurt is noticed"]
    LEANNE: I wasn't sure. I was only a bit sure. That's as sure as I go. # sound: breath; A long breath, with a catch in it. # inner: Don't. Don't be nice. Be nice. # plain: I had begun to trust you, a little.
+ [I'm sorry there was nobody. There should have been, whoever's night it was. # move: own-apologise # as: for-there-being-nobody # stakes: C T R # rate: R 2 "owned, and what has to change is named"]
    LEANNE: I had Bernie. I'd never asked Bernie for a cup of sugar, and she's moved a wardrobe. # sound: breath; A long breath. # inner: Should've had somebody. Yes. Should've. # plain: My neighbour helped me. You should have arranged help.
+ {not three_promised} [Three o'clock, yours or Bernie's, whichever you say. I'm bringing nothing to read. # move: promise-realistic # as: yours-or-bernie-s # promise: three; be at yours at three, with nothing to read; 1; 1 # stakes: C T R # rate: R 2 "there is a next step, today"]
    ~ three_promised = true
    LEANNE: Mine. There's a lock coming. You can hold the screws. # sound: door; A letter box. # inner: Three. You'll believe three at three. # plain: Come to my flat at three. I will see if you come.
// True reason: she has had enough of questions.
+ [There'll be a form, there always is. I'll do what I can of it without bothering you. # move: avoid # as: without-bothering-you # stakes: C T R # rate: R 0 "what comes next is done without her"]
    LEANNE: You do that. You do it without me. # sound: dial; The line clicks, and hums. # inner: There was a form. There always is. # plain: I am shut out again.
- -> plate_and_all

=== plate_and_all ===
# alone # setting: supervision-room # light: day # channel: room # hard
Marian has moved the plant, so that there is nothing between the chairs.
MARIAN: I've read it. Nobody's in trouble in this room. What did you hear, and when did you hear it? # face: soft-eyes # pose: leaning-in
+ [Say it from the first buzz onwards, the plate and all, and the bit you'd sooner leave out. # move: use-supervision # unspoken # stakes: U T]
    MARIAN: I had one. It was a Sunday, and I was in a bath. I've never told it to anybody who hadn't got one too. # face: eyes-down # pose: head-bowed
    MARIAN: Now. What do you want to say to her? And what do you want to say to the people who do the rota? # face: level # pose: leaning-in
+ [You were off. There's nothing anywhere that says you were on. Say that. # move: avoid # unspoken # stakes: U T]
    MARIAN: No, there isn't. You're quite right, and it won't be in the review that you weren't. # face: level # pose: at-desk
    MARIAN: There's nothing anywhere that says who was. That's what will be in it. # face: brow-drawn # pose: at-desk
+ [Ask that the review says it: no plan, no rota, one night line. Then say your own part. # move: consult-escalate # as: no-plan-no-rota # unspoken # stakes: U T]
    MARIAN: Both halves, with both names. Mine's the first half. I'll write it so that she could hear it read. # face: mouth-corner # pose: hand-open
// True reason: somebody ought to carry it, and it was your telephone.
+ [Say that you'll keep the work phone by the bed from now on, so that it can't happen twice. # move: rescue # as: by-the-bed # unspoken # stakes: U T]
    MARIAN: Which of them will you sleep through? You've nineteen. # face: one-brow # pose: leaning-in
    MARIAN: That's a feeling. It's a good one. Have it here, and then we'll write a plan. # face: soft-eyes # pose: hand-open
- -> before_three

// ------------------------------------------------------------------ the seven endings
=== night_plan_works ===
# alone # setting: team-room # light: day # channel: room
TUNDE: Night Team's page. 'L. Doherty, nine fifty-one, four minutes. Reported a fridge.' Week after: 'Three minutes. Asked after cat.'
The week after that there isn't a line.
The night line is still one number. It is engaged when you try it. # ending: a-night-plan-that-works
-> END

=== quarter_past_nine ===
# alone # setting: team-room # light: day # channel: room
Fourteen minutes past nine. The phone is on the desk. Two people are waiting, and one of them has seen you look at it.
Quarter past. She has it on the second ring. Can it be quick, there's a boy under a table with her sandwich.
It is quick. On the wall chart somebody has drawn a lift, very small, between two floors. # ending: quarter-past-nine
-> END

=== only_you ===
# alone # setting: worker-kitchen # light: dusk # channel: room
You are off till the ninth, the doctor says, and to put the phone where you can't hear it. It lights the drawer from inside. # prop: phone; face-down
On Quayside there's a new one, with a bag, and a very quiet car.
She saves it as Nine. Kit is learning numbers. She lets him press it. # ending: only-you
-> END

=== click_ending ===
# alone # setting: team-room # light: day # channel: room
The answer goes out in ten working days. "We are sorry for any inconsistency you may have experienced."
On the second floor her phone reads it out. It says Doherty as if it were a place.
She does the voice for Bernie, all of it, down to 'yours sincerely'. It's the best thing on all evening. # ending: click
-> END

=== the_one_that_mattered ===
# alone # setting: team-room # light: day # channel: room
{
- knocked:
    Two voice notes have come. The first is for the file. "Nobody asked me, they knocked. I want that down. And put that it was right."
- met == "told":
    Two voice notes have come. The first is for the file. "I said no, and they rang. I want that down. And put that they stayed on."
- carol_acts:
    Two voice notes have come. The first is for the file. "I said no, and Carol rang. I want that down. And put that she told me first."
- else:
    Two voice notes have come. The first is for the file. "It was me that said yes. Put that down. They'd have had it as them."
}
The second has no words in it. It is a lock. It goes over, and back, and over.
Then a pipe, a long way in, and nobody says what it is. # ending: the-one-that-mattered
-> END

=== missed ===
# alone # setting: team-room # light: day # channel: room
There is a sheet by the duty desk now, ruled in Marian's hand. It says who is on at night, a name a week. The fourth week is blank.
On Quayside a wardrobe is still across Bernie's hall. They have got used to going round it.
Kit has drawn it. It has a face, and arms. # ending: missed
-> END

=== off_means_off ===
# alone # setting: worker-kitchen # light: night # channel: room
Twenty to ten, another Tuesday, and rain. You eat a whole sandwich, crusts and all. The work phone is in the hall. # prop: phone; dark
At nine there is one voice note. It is two seconds long, and it says, 'Nothing.'
That's eleven hours of not having known. You slept through eight of them. # ending: off-means-off
-> END
