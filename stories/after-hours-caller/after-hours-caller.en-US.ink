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
LEANNE: That's only Kit. It's always two. So you're number eight, I'm not trying to be cute, I count. Seven had a little red thing with a dent, and Six never once turned the engine off. # face: lopsided # pose: sleeves-round-mug # gaze: you # body: She holds up eight fingers and the mug, all at once. # inner: Do the funny one. Get it over with. # plain: You are my eighth social worker. One of them always seemed to be leaving.
LEANNE: And they all say call. So what's call? When you say call me, what's that in real numbers? # face: level # gaze: you # body: The mug comes down. # inner: Don't ask it like it matters. # plain: When can I really call you?
+ [Nine to five, and I call back the same day. Nights it's the after-hours team. Should we put them in your phone? # move: contract-early # topic: hours # stakes: B T A]
    ~ saved = true
    LEANNE: One's daycare, two's the pizza place. They can be three. They'd have to earn two. # face: lopsided # pose: phone-in-hand # gaze: table # body: Her thumb does it without looking. She looks at you instead. # inner: Hours. Said out loud. Six never did. # plain: The after-hours team is number three on my phone.
+ [Before I go: what's a safe way to reach you, and an easy one? Letter, text, something to listen to? # move: check-access # stakes: B T A]
    LEANNE: Voice notes, there's nobody on this but me. You send me a letter, it goes in the drawer with its friends. # face: mouth-down # pose: phone-in-hand # gaze: you # body: She shows you the screen: little gray waves, all the way up. # inner: Didn't ask why. Don't tell it why. # plain: Please send me spoken messages. I think that only I can hear them. Reading is hard for me.
// True reason: she has had seven, and somebody should mean it.
+ [Honestly? Just call me. If you're stuck, you call, and I'll pick up. That's what I'm for. # move: over-promise # topic: hours # promise: whenever; pick up whenever you are stuck; 2; 5 # stakes: B T A]
    ~ open_line = "whenever"
    LEANNE: That's what Four said. No, that's nice. Four meant it, too. # face: laughing-eyes # gaze: you # body: She laughs, and puts a second sugar in your coffee. Your coat is on. # inner: Stuck. How stuck is stuck? # plain: I have been promised that before.
// True reason: it is all there, and it is right.
+ [It's all on page two of your packet: contact procedures, and the after-hours protocol with the numbers. # move: jargon # topic: hours # stakes: B T A]
    LEANNE: Page two. I'll curl up with it. # face: lids-lowered # gaze: table # body: The packet goes under the mug, and stays flat. # inner: Eleven pages. Counted. Haven't read. # plain: I will not be able to read that.
- -> landing

=== landing ===
# setting: doorway # light: day
{need_unmet: You have given her a card with the next date. She holds it at arm's length and nods at it, twice.}
LEANNE: And does it all go in? If I call you up and cry about a radiator, that's in there, right, that's in there till I'm ninety. 'Cried. Radiator.' # face: one-brow # pose: standing # gaze: you # body: One hand is on the door. The other has hold of your sleeve, and lets go. # inner: Say no. Say it doesn't. # plain: Do you write down everything that I tell you?
+ (said_first) [It stays in the team. If you or Kit weren't safe I'd tell someone, and you first, if that was safe. # move: explain-limits # topic: confidentiality # stakes: R T B # rate: R 3 "the edge of privacy is said before it is needed"]
    LEANNE: First. Not after, in an envelope. # face: level # gaze: you # body: She says the one word over without any sound. # inner: First. I'll have that one. # plain: You will tell me before you tell anybody else.
// True reason: to let her off.
+ [Don't you worry about that. Who's going to care about a radiator? Half of it nobody ever looks at again. # move: avoid # topic: confidentiality # stakes: R T B # rate: R 0 "it is not so, and she will find that out"]
    LEANNE: Somebody does. Seven read me mine. In a car, with the turn signal going. # face: lids-lowered # gaze: window # body: She clicks her tongue, twice, as a turn signal does. # inner: Half. So which half? # plain: People do read it. It happened to me.
+ [I write it, and you hear it. I can send you the page to listen to, and you say what's off. # move: share-with-consent # stakes: R T B # rate: R 2 "she has a say in what is kept; not yet what happens in danger"]
    LEANNE: Just don't do my voice. If you read it out and you do my voice I'm moving. # face: laughing-eyes # gaze: you # body: She has already done yours, on the word 'page.' # inner: Listen to it. Could do that in bed. # plain: Yes. I would like to hear what you write.
+ {need_unmet} [I've just handed you three pieces of paper. Would you rather have things to listen to? # move: check-access # as: bits-of-paper # stakes: R T B # rate: R 1 "the question about the record waits"]
    LEANNE: God, yes. Voice notes. And can it be somebody from TV. # face: smile-brows-up # gaze: you # body: She gives you the card back. # inner: Noticed. Didn't make a face about it. # plain: Yes. Reading is hard for me. Spoken messages are good.
+ {not saved} [Nights, before I forget. Days are me, nights are a team that's awake. Should we save the number? # move: contract-early # as: at-the-door # topic: hours # stakes: R T B # rate: R 2 "somebody who is awake can be reached"]
    ~ saved = true
    LEANNE: Okay, fine. Three. Under the pizza place, no offense to them. # face: level # pose: phone-in-hand # gaze: table # body: She holds it out, so that you can say the numbers and not write them. # inner: Had its coat on and came back. # plain: The after-hours team is number three on my phone.
- -> ten_past_ten

// ------------------------------------------------------------------ the same week, by text
=== ten_past_ten ===
# contact: 1 # setting: worker-kitchen # light: night # channel: phone # distress: 0.5
The same week. Ten after ten at night. A plate, a fork, and your work phone. # sound: buzz; The phone buzzes once, against the plate. # prop: phone; ringing
{
- need_unmet:
    LEANNE: who do i ask about a trash can, is that you or is that trash. no rush. just up # inner: Just up. Real breezy. # plain: I cannot sleep. I wanted somebody to answer.
- else:
    LEANNE: Small one. Who do I ask about a trash can, is that you or is that trash? No rush, I'm just up. # sound: tap; A voice note. Behind the voice, a faucet. # inner: Just up. Real breezy. # plain: I cannot sleep. I wanted somebody to answer.
}
// True reason: it takes four seconds, and she will sleep.
+ [Trash is the city, the number's on the lid. Sleep well, you two! # move: quiet-exception # topic: hours # stakes: B T C]
    LEANNE: How are you even up. You're as bad as me. # sound: buzz; It buzzes before you have put it down. # inner: Four seconds. Somebody was there. # plain: You answered at once. That felt good.
    -> boots
+ [Leave it. At nine: 'It's the city. I don't do nights, so that whoever answers you is awake.' # move: kind-firm # topic: hours # stakes: B T C]
    {
    - saved:
        LEANNE: Number three, you mean. It's not a three kind of question. It's a trash can. # sound: door; A school hallway, and a door that swings. # inner: Told you. Well. Said nine, was nine. # plain: The question was too small for the after-hours team.
    - else:
        LEANNE: So who's that, awake? You never said. Is it a person? # sound: door; A school hallway, and a door that swings. # inner: No from a nice voice. Still no. # plain: Who answers at night? You have not told me.
    }
    -> six_weeks
+ [Leave it. At nine: 'Trash is the city. What were you doing up?' # move: open-question # stakes: B T C]
    LEANNE: Trash. I was up about a trash can, I told you. I have to go, there's a boy stuck in a sweater. # sound: door; A school hallway, and a door that swings. # inner: Asked. At nine, though. Different animal, nine. # plain: I cannot tell you that in the daytime.
    -> six_weeks
// True reason: it is a trash can, and it can wait.
+ [Leave it. It's a trash can, she's only up, and it says on the lid who to ask. # move: avoid # unspoken # stakes: B T C]
    LEANNE: All set, don't worry. Bernie knew. Bernie knows all the trash. # sound: buzz; At nine, the phone buzzes once. # inner: Sent it to somebody. Nobody was in. # plain: You did not answer. My neighbor did.
    -> six_weeks
// True reason: once for all, and in daylight.
+ [Call at nine and do it right: which hours are mine, who's there at night, and what to press. # move: contract-early # as: at-nine # topic: hours # unspoken # stakes: B T C]
    ~ saved = true
    LEANNE: That's a lot of rules for a trash can. So three's the after-hours team. Fine. Two's still pizza. # sound: door; A school hallway, and a door that swings. # inner: All that from a trash can. Nearly written. # plain: Now I know who to call, and when.
    -> six_weeks

=== boots ===
Ten days on. Ten to eleven. Your phone is on the arm of the sofa, where it has started to live. # sound: buzz; The phone buzzes. # prop: phone; ringing
LEANNE: Dumb one. Do you keep shoes by the door at night, or is that just me? No rush. # inner: By the door's just neat. Everybody does. # plain: I keep our shoes ready, in case we must leave.
+ [By the door, always, so that I break my neck on them. Doesn't everyone? Get some sleep, you two! # move: quiet-exception # as: shoes # topic: hours # stakes: B T C R # rate: R 0 "the question was not about shoes"]
    LEANNE: Ha. Night. You're okay, you know that? # sound: buzz; It buzzes, and again, and then the screen goes dark. # inner: See? Everybody does it. Everybody's tripping. # plain: I feel normal for a minute.
+ [That's two I've answered, and I'm going to stop. Nights are for whoever's awake. Nine, you get me. # move: kind-firm # as: two-answered # topic: hours # stakes: B T C R # rate: R 1 "the question about the shoes waits for nine"]
    LEANNE: No no, you're fine, you're in your slippers, I'll ask Bernie. # sound: buzz; It buzzes. Then it doesn't. # inner: You always do one too many. # plain: I am hurt. I will not say so.
+ [Wait for nine. 'Boots by the door. Is that so you could leave quickly, if you had to?' # move: explore-risk # as: at-nine # stakes: B T C R # rate: R 3 "asked plainly, about the thing she had put in front of you"]
    LEANNE: Left one first. Kit thinks it's a game. Nobody's come. It's just in case. # sound: door; A school hallway, and a door that swings. # inner: Said it. In a hallway. At lunch. # plain: Yes. I am afraid that somebody will come. Nobody has.
+ [Send her the after-hours team's number to press: 'They're up. They'd like a shoe question.' # move: offer-bridge # as: shoe-question # topic: hours # unspoken # stakes: B T C R # rate: R 2 "somebody awake can be reached"]
    ~ saved = true
    LEANNE: Three, okay. After the pizza place. What do I say, hello, it's shoes? # sound: buzz; It buzzes. # inner: Strangers. Nice strangers with shoes. # plain: I have saved the number. I do not know what to say to them.
- -> six_weeks

// ------------------------------------------------------------------ scene 1: twenty to ten (D1)
=== six_weeks ===
# contact: 2 # setting: worker-kitchen # light: night # channel: phone # distress: 0.7 # risk # dilemma # hard
Six weeks go by. The elevator in her building gets fixed; she called the council member's mother.
{exceptions_hours > 1: You have stopped charging the work phone in the hall. It sleeps in the kitchen now.}
Tuesday. Nine-forty. Rain, and your dinner. The screen says Leanne D. # sound: buzz; The phone buzzes, and walks a little on the table. # prop: phone; ringing
+ [Leanne. Are you and Kit safe, right now? Just yes or no, if someone can hear. # move: explore-risk # topic: hours # stakes: R B U # rate: R 3 "safety first, and asked so that it can be answered" # adjust: P+1 "a call picked up at night says that you pick up, whatever the reason" # adjust: W+1 "it is your evening"]
    ~ asked = true
    ~ evening_gone = true
    -> picked_up
+ [Send a voice note: 'Saw you called. If it's not safe, police or After-hours. If it is, I'll call you at nine-fifteen.' # move: promise-realistic # promise: ring; call at nine-fifteen; 2; 1 # stakes: R B U # rate: R 2 "says who is awake, and when you will be; nobody has asked her"]
    ~ ring_promised = true
    -> four_minutes
// True reason: she never rings for nothing.
+ [Hey, you. No, you're not, I'd only gotten as far as the crust. Go on, tell me. # move: quiet-exception # topic: hours # stakes: R B U # rate: R 1 "you are there; nobody has asked if she is safe"]
    ~ evening_gone = true
    -> picked_up
+ {named_hours and saved} [Turn the phone on its face. She knows your hours, and number three is awake. # move: pause-ground # unspoken # stakes: R B U # rate: R 2 "rest, with somebody awake in your place"]
    -> rang_out
// True reason: up since six; off is off.
+ {not (named_hours and saved)} [Let it ring. You've been up since six, and there's always a message if it matters. # move: avoid # as: let-it-ring # unspoken # stakes: R B U # rate: R 0 "rest is fair; nobody else had been put in your place"]
    -> rang_out
+ {saved} [Call the after-hours team, and ask them to call Leanne now. She has them in her phone. # move: consult-escalate # unspoken # stakes: R B U # rate: R 2 "somebody awake goes to her"]
    -> carol_rings
+ {not saved} [Call the after-hours team, and ask them to call Leanne now. They'll know what to do. # move: consult-escalate # as: strangers-ring # unspoken # stakes: R B U # rate: R 2 "somebody awake goes to her" # adjust: T-1 "a number she doesn't know, and nobody told her"]
    -> carol_rings

// Her first words are the same, whatever is the matter. What she thinks is not.
=== picked_up ===
# risk # hard
{
- tonight == "danger":
    LEANNE: It's nothing. You're eating. You are, you're eating, what is it? It's nothing, I just can't do this anymore, that's all, go back to your dinner. # sound: tap; A faucet, running full. # prop: phone; in-call # inner: Engine's still going. Talk. Keep talking. # plain: Something is wrong. I am afraid to ask.
- tonight == "practical":
    LEANNE: It's nothing. You're eating. You are, you're eating, what is it? It's nothing, I just can't do this anymore, that's all, go back to your dinner. # sound: tap; A faucet, running full. # prop: phone; in-call # inner: Run, water. Run warm. Come on. # plain: Something is wrong. I am afraid to ask.
- else:
    LEANNE: It's nothing. You're eating. You are, you're eating, what is it? It's nothing, I just can't do this anymore, that's all, go back to your dinner. # sound: tap; A faucet, running full. # prop: phone; in-call # inner: Chewing. At home. Has a home. # plain: Something is wrong. I am afraid to ask.
}
{
- not asked:
    -> strangers
- tonight == "danger":
    LEANNE: Kit's asleep. Kit's fine. # sound: quiet; The faucet goes off. So does everything else. # inner: Two people were asked about. # plain: Kit is safe. I did not say that I am.
    -> engine
- tonight == "practical":
    LEANNE: Safe, yes, and freezing, also yes. Heat's been off since Sunday, and he's got the Cough, hang on, listen. # sound: cough-thrice; A cabinet door, and three coughs. # inner: Three. It's supposed to be two. # plain: We are safe. The heat is out and Kit is sick.
- else:
    LEANNE: Safe. Yeah. Yes, both. He's been out since eight, and I'm standing in a kitchen, that's the whole crime. # sound: breath; A long breath, and the faucet goes off. # inner: Don't say it's quiet. Then it's real. # plain: We are safe. I am alone, and it is hard.
}
-> strangers

// ------------------------------------------------------------------ scene 2: on the line (D2)
=== strangers ===
# risk
{
- exceptions_hours > 1:
    LEANNE: And don't go transferring me to anyone. You're not a stranger, you pick up. Don't hand me off to strangers, all right? I've done strangers. # sound: cup; A spoon goes around in a mug. # inner: Picked up before. Picks up. Fact. # plain: You have answered before. Please do not send me to somebody else.
- trust_band == "guarded":
    LEANNE: Or is this where I get the number? Don't hand me off to strangers, all right? I've done strangers. # sound: cup; A spoon goes around in a mug. # inner: Here comes the pamphlet voice. # plain: I expect that you will send me to somebody else. Please do not.
- else:
    LEANNE: So who do I get at night, the Pamphlet People? Don't hand me off to strangers, all right? I've done strangers. # sound: cup; A spoon goes around in a mug. # inner: Be funny. Funny people get five minutes. # plain: Please do not send me to somebody I do not know.
}
+ [Eight of us, and every one wanted it from the beginning. I'd be done with strangers, too. # move: reflect-complex # stakes: C B R # rate: R 1 "she is heard; the hour goes on"]
    LEANNE: With the head tilted. # sound: breath; A long breath. # inner: Somebody else can count. # plain: Yes. I cannot tell it all again.
    -> unasked
+ [I'm no good to anyone at this hour. I don't do night calls, so that whoever you get has slept. # move: kind-firm # topic: hours # stakes: C B R # rate: R 2 "points to somebody who is awake"]
    {
    - rupture != "none":
        LEANNE: No no, you're fine, it's fine, you go, you've got your dinner, I only called to, no, seriously, you go. # sound: tap; The faucet goes back on. # inner: There until it's not. That's all of them. # plain: That hurt. You answered before, and now you do not.
        -> you_go
    - else:
        LEANNE: You sound like the bus. 'This route does not run on Sundays.' Okay, so who's slept? # sound: cup; The spoon stops. # inner: Said no and hasn't hung up. # plain: All right. Who can I call?
        -> unasked
    }
+ [Let's call the after-hours team with me on the line. I don't go till they know your name. # move: offer-bridge # topic: hours # stakes: C B R # rate: R 3 "an answer tonight from somebody who is awake, and no start to be told again"]
    ~ carol_on = true
    {
    - saved:
        LEANNE: And Kit's. They have to know Kit's. And if I press three and it's pizza, I'm blaming you. # sound: dial; Three tones, and a ring. # inner: Not on my own with it. Fine. # plain: Yes, if you stay with me.
    - else:
        ~ saved = true
        LEANNE: And Kit's. They have to know Kit's. Say the number, then, I'm not writing it, just say it. # sound: dial; Ten tones, and a ring. # inner: Not on my own with it. Fine. # plain: Yes, if you stay with me.
    }
    -> carol
// True reason: one worker who means it is better than a rota that does not.
+ {open_line == "none"} [Listen. Any night you're stuck, you call me. I mean it. I'd rather you called. # move: over-promise # topic: hours # promise: any-time; be there any night you are stuck; 2; 3 # stakes: C B R # rate: R 1 "warm, and nobody awake at three"]
    ~ open_line = "any_time"
    LEANNE: You'll regret that, I'm a nightmare. # sound: breath; She laughs. The spoon stops. # inner: Any night. There's seven of those a week. # plain: I am so glad that you said so.
    -> unasked
+ {not asked} [Hang on. Back up. 'Can't do this anymore.' Are you safe, the two of you, this minute? # move: explore-risk # stakes: C B R # rate: R 3 "heard what was under the jokes, and asked"]
    ~ asked = true
    -> asked_late
// True reason: it is true, and somebody has to say it some time.
+ {open_line != "none"} [I've been up since six, Leanne. I'm allowed an evening, same as anybody. # move: over-disclose # stakes: C B R # adjust: R-1 "she is shown what she costs" # rate: R 0 "the evening is answered, and not what she called about"]
    LEANNE: No no, you're fine, you have your evening. What is it, is it something good? # sound: tap; The faucet goes back on. # inner: Anybody. So who's anybody got? # plain: I am ashamed that I called.
    -> you_go
+ {asked and open_line == "none"} [What have you two had to eat? Start with Kit. # move: open-question # stakes: C B R # rate: R 1 "kind, and safe for both; it is no plan"]
    LEANNE: Pasta. He had the shapes and I had the ones that weren't shapes anymore. # sound: knock; A cabinet that needs two shoves. # inner: Asked about dinner. Nobody asks about dinner. # plain: We have eaten. Thank you for asking.
    -> unasked

=== asked_late ===
# risk
{
- tonight == "danger":
    LEANNE: Kit's asleep. Kit's fine. # sound: quiet; The spoon stops. So does everything else. # inner: Two people were asked about. # plain: Kit is safe. I did not say that I am.
    -> engine
- tonight == "practical":
    LEANNE: This minute? Safe, and I can see my own breath. Heat's been off since Sunday, and he's got the Cough, hang on, listen. # sound: cough-thrice; A cabinet door, and three coughs. # inner: Three. It's supposed to be two. # plain: We are safe. The heat is out and Kit is sick.
- else:
    LEANNE: This minute, yes. Both. It's the other minutes. He goes off at eight, and then there's all of it. # sound: breath; A long breath, and the faucet goes off. # inner: Don't say it's quiet. Then it's real. # plain: We are safe. I am alone in the evening, and it is hard.
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
LEANNE: Anyway. Anyway, how are you, how's work, how's the one with the toast? # sound: quiet; A light switch. Then nothing, not the faucet, not the spoon. # inner: Lights off. Sit on the floor. Sound normal. # plain: I have turned the light off so that nobody can see me.
+ [It's gone very quiet where you are. Is somebody there? Say yes, or say 'nine-thirty.' # move: explore-risk # as: half-nine # stakes: C R # rate: R 3 "asked so that it can be answered with somebody listening"]
    ~ asked = true
    LEANNE: Nine-thirty. Yeah. No, nine-thirty. # sound: quiet; She says it as one says it to a dentist. # inner: Heard it. Over a phone, heard it. # plain: Yes. Somebody is here.
    -> engine
// True reason: she sounds worn out, and sleep would help.
+ [He's fine. You sound worn out. Get some sleep, and it'll all look different by the morning. # move: avoid # stakes: C R # rate: R 0 "the quiet was heard, and talked over"]
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
+ {not ring_promised} [Should I call you at nine-fifteen, and you tell me the rest when it's light? # move: promise-realistic # as: when-its-light # promise: ring; call at nine-fifteen; 2; 1 # stakes: C R # rate: R 0 "a good promise, for a night that was not asked about"]
    ~ ring_promised = true
    LEANNE: When it's light. Yeah. That'd be, yeah. Nine-fifteen. # sound: dial; The line clicks, and hums. # inner: Eleven and a half hours. You can count. # plain: That is a long time from now.
    -> missed_morning
+ [Well, I'm staying right here till you yawn. What's the tooth doing? # move: quiet-exception # as: till-you-yawn # topic: hours # stakes: C R # rate: R 1 "you are there; nobody knows what for"]
    LEANNE: It's. Hang on. I have to, I'll call you back. # sound: dial; The line clicks, and hums. # inner: Off the phone. Both hands. # plain: Something has happened. I must go.
    -> missed_morning
+ [Okay. After-hours, now, with me on. They're closer than I am, and they're up. # move: offer-bridge # as: nearer # topic: hours # stakes: C R # rate: R 2 "somebody who is awake will ask"]
    ~ saved = true
    ~ carol_on = true
    -> carol

// ------------------------------------------------------------------ danger (D2r)
=== engine ===
# risk # hard
{
- trust_band == "working" or trust_band == "open":
    LEANNE: It's a car I know. It's just sitting there, with the engine on. It's nothing, it gets bored and it goes. # sound: quiet; A long way down, an engine. # inner: Don't look again. You looked again. # plain: The person I left is outside, in a car.
- else:
    LEANNE: There's a car. I know the car. It's fine, I'm not trying to be cute, it's a free country, it can sit there. # sound: quiet; A long way down, an engine. # inner: Write it down, then. Write down 'car.' # plain: The person I left is outside, in a car.
}
+ [I think you need the police there now. Do I call, or do we call together? I'm staying on, either way. # move: share-with-consent # topic: confidentiality # stakes: R C # rate: R 3 "her yes is asked for first, and you stay"]
    {
    - trust_band == "working" or trust_band == "open":
        ~ met = "agreed"
        LEANNE: You call. I'll, you call, I'll sit on the bathroom floor with him. Say there's a kid. # sound: door; A bolt slides over. # inner: Said yes. You said yes to police. # plain: Yes. Please call them.
        -> stay_on
    - else:
        LEANNE: No. No police. It goes when it's bored. You call them and it's not bored, is it? # sound: quiet; The window catch. # inner: They come, they go, and then what? # plain: No. I think it would make it worse.
        {carol: -> carol_acts}
        -> no_police
    }
+ {not carol} [You and Kit come first. I'm calling the police now, and I'm telling you before I do it. # move: share-openly # stakes: R C # rate: R 2 "safe, and said first; she was not asked"]
    ~ met = "told"
    LEANNE: I never said you could. I said it's nothing. I said. # sound: door; A bolt slides over. # inner: Doing it anyway. Thank God. Get lost. # plain: I am angry. I am also glad.
    -> stay_on
+ {carol} [You and Kit come first. Carol's calling the police now, and I'm telling you before she does. # move: share-openly # as: carol-s-ringing # stakes: R C # rate: R 2 "safe, and said first; she was not asked"]
    ~ met = "told"
    LEANNE: I never said she could. I said yes. I didn't say do something. # sound: door; A bolt slides over. # inner: Two of them at it. Thank God. Get lost. # plain: I am angry. I am also glad.
    -> stay_on
// True reason: ten minutes away, and she is alone.
+ (coming) [I'm ten minutes away. Lock the door, sit tight, and I'll come over myself. # move: rescue # topic: contact # stakes: R C # rate: R 0 "brave, and two people in danger in place of one"]
    LEANNE: Don't you dare. You'll be standing in that parking lot with your lanyard on. # sound: quiet; The engine again, or a bus. # inner: Would, too. It really would. God. # plain: No. You would not be safe, either.
    {carol: -> carol_acts}
    -> no_police
// True reason: never decide such a thing alone.
+ (manager) {not carol} [Stay there. I'll get my manager on the other line, two minutes, and come right back to you. # move: consult-escalate # topic: confidentiality # stakes: R C # rate: R 0 "nobody waits for a manager with a car outside"]
    LEANNE: Yeah, you, no, you do that. # sound: quiet; Two minutes. The kitchen clock takes all of them. # inner: Gone to ask its mom. # plain: You left me alone with it.
    MARIAN: You're calling me? Why are you calling me? Call them. Go.
    -> no_police

// The Night Team have heard a yes: they do not leave a car outside, whatever the worker does.
=== carol_acts ===
# risk # hard
~ met = "night_team"
CAROL: I've heard it, Leanne, so I can't leave it. I'm calling them now. You're hearing it before they do.
-> stay_on.angry

=== no_police ===
# risk # hard
LEANNE: {engine.manager or engine.coming:And no police, I'm saying it now so it's said. Just stay on, and be boring.|So just stay on. Just stay on and be boring.} # sound: quiet; She is whispering. Somebody small asks if it's morning. # inner: Don't cry, he'll hear. Whisper. # plain: Please do not leave me alone with this.
-> no_police.whispering
= whispering
+ [You and Kit come first. I'm calling them on the other phone, and I'm telling you first. # move: share-openly # as: told-first # stakes: R C # rate: R 3 "without her yes, told to her first, and you are still there"]
    ~ met = "told"
    LEANNE: I said no. I said it in words. # sound: door; A bolt slides over. # inner: First. It did say it'd say it first. # plain: I am angry. You did it without my yes.
    -> stay_on
+ [Who's on your floor? Is there a door you two could be behind that isn't yours? # move: link-network # stakes: R C # rate: R 2 "somewhere to be; the car is still there"]
    LEANNE: Bernie. Bernie's up, Bernie's always up. I'm taking him over in his blanket. # sound: door; A door, bare feet, another door. # inner: Nine steps. You've counted them before. # plain: We will go to my neighbor.
    -> behind_bernie
// True reason: it is her life, and she said no.
+ [All right. It's your say. But the minute it moves, you call me, and I'll be sitting here. # move: avoid # stakes: R C # rate: R 0 "her no is kept, and the danger with it"]
    LEANNE: You're a good one. # sound: dial; The line clicks, and hums. # inner: Went along. They all go along. # plain: You agreed with me. I am still afraid.
    -> missed_morning
// True reason: somebody must get through to her, fast.
* [Think of Kit, Leanne. What's it doing to him, you two sitting there in the dark? # move: moralise # stakes: R C # rate: R 0 "the weight goes on her, where the danger is somebody else's"]
    LEANNE: What do you think I'm doing. What is it you think I do, all night. # sound: quiet; She has stopped whispering. # inner: All night. Every night. Think of Kit. # plain: I think of nothing else. That was cruel.
    -> no_police.whispering

=== behind_bernie ===
# risk
The engine is still there. You can hear it in her phone. # sound: quiet; An engine, and somebody else's radio.
+ [I'm calling the police now, on the other phone. You're hearing it from me before they do. # move: share-openly # as: hearing-it-first # stakes: R C # rate: R 3 "told first, and done"]
    ~ met = "told"
    LEANNE: You do what you want, all of you, you always do. # sound: door; A chain goes on. # inner: Somebody do it. Somebody else do it. # plain: I am angry with you. Do it.
    -> stay_on
+ [Would you call them yourself, from there, with me on this one? You'd say it better. # move: coach-alongside # stakes: R C # rate: R 2 "her own voice; it may not come in time"]
    {
    - rupture == "none":
        ~ met = "agreed"
        LEANNE: Police. It's Dockside, the apartments, it's the second floor. There's a car. Yes. I know whose it is. # sound: cup; Somebody puts a mug down near her. # inner: Said the address. Said it right. # plain: I have called the police myself.
        -> stay_on
    - else:
        LEANNE: You'd like that. No. # sound: dial; The line clicks, and hums. # inner: Not for you. Not after that. # plain: No. I will not do it because you want me to.
        -> missed_morning
    }
+ {not ring_promised} [Good. You're behind a door. Stay with Bernie tonight, and I'll call at nine-fifteen. # move: promise-realistic # as: stay-with-bernie # promise: ring; call at nine-fifteen; 2; 1 # stakes: R C # rate: R 0 "the door is Bernie's, and the car is still there"]
    ~ ring_promised = true
    LEANNE: Nine-fifteen. Bernie says hello. Bernie says you should get down here. # sound: dial; The line clicks, and hums. # inner: Bernie's got a rolling pin out. Great. # plain: We are with a neighbor. The danger has not gone.
    -> missed_morning
+ {ring_promised} [Good. You're behind a door. Stay put with Bernie, and it's still nine-fifteen. # move: avoid # as: still-quarter-past # stakes: R C # rate: R 0 "the door is Bernie's, and the car is still there"]
    LEANNE: Still. Yeah. Bernie wants to know who you are, and I've said you're a time. # sound: dial; The line clicks, and hums. # inner: A time. You can't hide behind a time. # plain: A time tomorrow does not help me now.
    -> missed_morning

// The police are on their way. What is left is to be there.
=== stay_on ===
# risk # hard
{met == "told": -> stay_on.angry}
-> stay_on.calm
= angry
LEANNE: I'm not talking to you. I'm not hanging up, I'm just not talking to you. # sound: quiet; Breathing, two people's. # rupture: confrontation # inner: Don't go. Don't you go. # plain: I am angry. Please stay.
-> waiting
= calm
LEANNE: They said eleven minutes. What do people do for eleven minutes? # sound: quiet; Breathing, two people's. # inner: Don't go. Don't you go. # plain: I am very frightened. Please stay.
-> waiting
= waiting
+ [I'm here, I'm not going to talk. When I shut up it's only that I'm listening to your door. # move: attend-in-silence # stakes: C R # rate: R 3 "present, and said so"]
    LEANNE: Listen to it, then. It's a good door. # sound: door; Nothing, for as long as a kettle takes. Then three knocks, and a name said right. # inner: Still there. Not even typing. # plain: You stayed. They have come.
+ [They'll knock, and say who they are, and you can ask to see it. You don't have to take the chain off till then. # move: inform-with-permission # stakes: C R # rate: R 3 "she knows what happens next, and what is hers to decide"]
    LEANNE: So I can say no. At the door. # sound: door; Three knocks. 'Ask them,' she says, not to you, and somebody tells her a number. # inner: Ask them. Make them read it out. # plain: I can check who they are before I open.
// True reason: there is nothing worse than that silence.
+ [It'll be over soon, I promise. You've been so, so brave, both of you. # move: avoid # stakes: C R # rate: R 1 "you stayed; it was for you to bear, and you filled it"]
    LEANNE: Don't do the voice. # sound: door; Three knocks. # inner: Brave. That's what they say to dogs. # plain: Please do not speak to me like that.
+ {not ring_promised} [I'm staying on till they're in. Then at nine-fifteen I'll call you, wherever you slept. # move: promise-realistic # as: wherever-you-slept # promise: ring; call at nine-fifteen; 2; 1 # stakes: C R # rate: R 3 "tonight has an end, and tomorrow a time"]
    ~ ring_promised = true
    LEANNE: Nine-fifteen. What's that in, in {behind_bernie:Bernie's hall|bathroom floor}. # sound: door; Three knocks, and a name said right. # inner: Eleven hours. It said a time, though. # plain: You will call me tomorrow.
- -> car_gone

=== car_gone ===
Somebody is asking her where the light is. Then the line is only a line. # sound: dial; The line clicks, and hums.
{evening_gone: Your sandwich has begun to curl. {carol:Carol has heard all of it, and has it written down.|You call the after-hours team, and say it once through, to Carol.}}
-> nine_fifteen

// ------------------------------------------------------------------ a limit came late, or an evening was thrown back: she lets you go (repair on the line)
=== you_go ===
# hard
You can hear her being no trouble. # sound: tap; The faucet runs, and nothing is under it.
+ [I was there, and then I wasn't. I could hear it in your voice. # move: name-process # stakes: C B T]
    LEANNE: It's like a stair that's not there. It's fine. I've got a railing. # sound: cup; A cup is put in the sink, and taken out. # inner: Heard that? From a kitchen? # plain: Yes. You let me down just now.
    -> you_go.said
+ [I let you think I'd always pick up, and then I said that. I'm sorry. # move: own-apologise # stakes: C B T]
    LEANNE: Four never said sorry. Four sent a card. # sound: tap; The faucet goes off. # inner: Sorry. And no but. Wait for the but. # plain: Nobody has said sorry to me before.
    -> you_go.said
+ {not asked} [Before you go anywhere: are you safe, the pair of you, this minute? # move: explore-risk # as: before-you-go # stakes: C B T R # rate: R 3 "a hurt does not put off the question"]
    ~ asked = true
    -> asked_late
// True reason: to leave her some dignity.
+ [All right. You get some rest, no harm done, and I'll see you when I see you. # move: avoid # stakes: C B T]
    LEANNE: When you see me. Okay. Night. # sound: dial; The line clicks, and hums. # inner: Eight. That's eight. # plain: I do not believe that you will come.
    {tonight == "danger" and not asked: -> missed_morning}
    -> nine_fifteen
+ [Oh, forget I said it. I've got an hour, what's an hour? Tell me from the top. # move: quiet-exception # topic: hours # as: forget-i-said # stakes: C B T]
    LEANNE: So which is it? Is there an hour or isn't there? # sound: cup; The spoon goes in, and doesn't go around. # inner: On, off. Like the hall light. # plain: First you say no, and then yes. I cannot trust either.
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
+ [What did it do, when I said that? Go ahead. I'm still here. # move: invite-complaint # stakes: C B T]
    LEANNE: It did what it does. It made me the one who calls. # sound: quiet; The faucet goes off. # inner: Don't say it nice. Said it nice. # plain: It made me feel like a nuisance.
    -> you_go.said_twice
// True reason: it is late, and they are both tired.
+ [Let's not pick it apart tonight. It'll look smaller when we've both slept. # move: avoid # as: look-smaller # stakes: C B T]
    LEANNE: You'll sleep. You can tell me how it looks. # sound: dial; The line clicks, and hums. # inner: Both slept. Who's this both? # plain: I will not sleep.
    {tonight == "danger" and not asked: -> missed_morning}
    -> nine_fifteen
= said_twice
+ [Then let's do the part after. You first: what would get you through tonight? # move: renegotiate # as: the-bit-after # stakes: C B T]
    LEANNE: Nobody's ever asked for the part after. Okay. Hang on. I'm sitting down. # sound: breath; A chair, and a long breath. # inner: Sat down for it. God help us. # plain: Thank you. I will tell you.
    -> unasked
+ [You're not a nuisance. You're honestly one of my favorites, if I'm allowed those. # move: over-disclose # stakes: C B T]
    LEANNE: Are you allowed those? # sound: tap; The faucet, on and off. # inner: Favorites get dropped from higher up. # plain: That does not make me feel safer.
    -> unasked
+ [The one who calls is the one who got the elevator fixed. # move: affirm-strength # stakes: C B T]
    LEANNE: That was calling for other people. That's allowed. # sound: breath; A breath, let go. # inner: Remembered the elevator. In a row. # plain: I can ask for others. I cannot ask for myself.
    -> unasked

// ------------------------------------------------------------------ tonight, where there is no danger
=== two_hours ===
{
- tonight == "practical":
    LEANNE: I've called the landlord, that's a recording. I've called what the recording says to call, and that's his cousin. Kit's in two sweaters and my bathrobe, he looks like a bouncer. # sound: cough-thrice; Three coughs. # inner: Blue around the mouth? No. Pink. Look again. # plain: I have tried to get it fixed. Nobody helped. I am worried about Kit.
- else:
    LEANNE: It's only two hours. It's nine-thirty to eleven-thirty, after that I'm so tired it does itself. # sound: knock; A cabinet that needs two shoves. # inner: Sounds like nothing. It's nothing. It's two hours. # plain: I cannot bear the two hours after Kit sleeps.
}
+ [Who else is up at nine-thirty? In your building, I mean. Not in an office. # move: link-network # stakes: C B S]
    {
    - tonight == "practical":
        LEANNE: Bernie. Bernie's got a space heater like a jet engine, I could, yeah. I've only ever knocked for the group, though. # sound: door; The catch of the door, tried and let be. # inner: Knocking for you. Not for the elevators. # plain: My neighbor has a heater. It is hard for me to ask.
    - else:
        LEANNE: Bernie's up. Bernie's on her own, too, with the late movie. I've only ever knocked for the group, though. # sound: door; The window catch, once. # inner: Knocking for you. Not for the elevators. # plain: A neighbor is awake. It is hard for me to ask.
    }
    -> your_tea
+ {tonight == "lonely"} [Six weeks of those. That's forty-two. How have you been getting to eleven-thirty? # move: affirm-strength # stakes: C B S]
    LEANNE: Cabinets. I've had everything out of every cabinet in this apartment. You should see my cans. # sound: knock; The one that needs two shoves. # inner: Forty-two. Did the math while you talked. # plain: I keep busy. Nobody has noticed before.
    -> your_tea
// True reason: she would do as much for anybody.
+ {tonight == "lonely"} [Two hours is a movie. Put one on, I'll put on the same, and we'll be mean about it. # move: quiet-exception # as: film # topic: hours # stakes: B S C]
    LEANNE: You're not. Are you? Is it one with subtitles, I'm not doing subtitles. # sound: breath; She laughs. Two televisions, half a second apart. # inner: Best night since. Don't count since what. # plain: This is the nicest evening that I have had here.
    -> your_tea
+ {tonight == "practical"} [Maintenance has a night line. You call, put me on the same call, and if they're rude I'll cough. # move: coach-alongside # stakes: C B S]
    LEANNE: Leanne Doherty, Dockside, there's a four-year-old, it's forty-eight degrees in here. No. I'll hold. I'm good at holding. # sound: dial; A tune, played on what may be a comb. # inner: Used the group voice. It works at home. # plain: I am calling them myself.
    LEANNE: Before midnight. He said before midnight, and I said is that a real midnight. # sound: breath; A long breath. # inner: Made a man laugh about a radiator. # plain: They will come tonight.
    -> your_tea
// True reason: it is cold, and it will be quicker.
+ {tonight == "practical"} [Leave the heat to me. I'll call as the city. They always get up for the city. # move: rescue # stakes: C B S]
    LEANNE: You'd do that? God, do it. Do the voice. # sound: cough; Two coughs, and a third that stops halfway. # inner: Bigger voice than yours. Fair enough. # plain: Thank you. I could not make them listen.
    You call as the city. They get up.
    -> your_tea
+ {tonight == "practical"} [Three's more than two. There's a nurse line, all night. Can I tell you what they ask? # move: inform-with-permission # stakes: C B S]
    LEANNE: You counted. Go on. If it's his ribs I've looked at his ribs. # sound: cough; Two coughs. # inner: Two. You counted as well. That was two. # plain: Yes. Tell me who can help with his cough.
    -> your_tea
+ [Should we call the after-hours team for the rest of it? I'll stay till they've got your name. # move: offer-bridge # topic: hours # stakes: C B S]
    ~ saved = true
    ~ carol_on = true
    LEANNE: And I don't have to do the start. # sound: dial; Three tones, and a ring. # inner: If it's a recording, hang up. # plain: All right, if I need not tell it all again.
    -> carol

=== carol ===
CAROL: I'm Carol, on nights. I've got this number, and I've got a Kit who's four, {need_unmet:and that's all I've got|and somebody put 'voice, not paper'}. Is he asleep, Leanne?
{
- tonight == "danger":
    LEANNE: He's asleep. He's fine. # sound: quiet; Nothing behind her at all. # inner: That's two people who asked about Kit. # plain: Kit is safe. I did not say that I am.
    CAROL: Good. Now you. I'll ask one thing, and you say yes or no. Is there somebody around who shouldn't be?
    ~ asked = true
    LEANNE: Yes. # sound: quiet; A very long breath, with no end to it. # inner: Said it. Said it to a cat. # plain: Yes. I am in danger.
    CAROL: Thank you. I'm going quiet, and I've got the other phone in my hand.
    -> engine
- else:
    LEANNE: Is that a cat? # sound: cat; A cat, close to the microphone. # inner: Knows his name. Knows he's four. # plain: You sound like a person.
}
CAROL: That's Manager. He's no help at all, he just walks on things.
+ {not ring_promised} [I'm going to leave you to it. Leanne, I'll call you at nine-fifteen, news or no news. # move: promise-realistic # promise: ring; call at nine-fifteen; 2; 1 # stakes: B C T]
    ~ ring_promised = true
    LEANNE: Go on, go. I'm busy. There's a cat named Manager. # sound: breath; She laughs, and Carol does. # inner: Nine-fifteen. And a cat. That's a lot. # plain: You may go. I am all right with her.
+ {ring_promised} [That's me signing off. You've got somebody who's slept, and a cat. # move: kind-firm # as: somebody-who-slept # topic: hours # stakes: B C T]
    LEANNE: Go on, go. Nine-fifteen. I've got it in my head, you don't have to say it. # sound: breath; She laughs, and Carol does. # inner: Said no all that way. Nicely. # plain: You may go. I am all right with her.
+ [Carol should know about nine-thirty. Do you say it, or do I, and which parts? # move: share-with-consent # topic: confidentiality # stakes: B C T]
    LEANNE: I'll say it. You'll do it with bullet points. # sound: cup; The spoon goes around. # inner: Which parts. Nobody's ever said parts. # plain: I will tell her myself, in my own way.
// True reason: to save her the telling.
+ [Carol, she's wiped out. She's been doing six weeks of this by herself, with a little boy. # move: speak-past # stakes: B C T]
    LEANNE: She's here. She's got the phone. # sound: cup; The spoon stops. # inner: 'She.' Both of them, then. 'She.' # plain: I can speak for myself.
    CAROL: You do. And I'd like your version, Leanne. What do I have wrong?
// True reason: to be sure they get on.
+ [Stay on with your own sound off, in case the two of them don't hit it off. # move: quiet-exception # as: sound-off # topic: hours # unspoken # stakes: B C T]
    LEANNE: You can stop breathing, I know you're there. Carol, we've got an audience. # sound: cat; The cat again. # inner: Can't leave. Or can't leave you. Which? # plain: I know that you are listening. You do not need to.
- -> nine_fifteen

=== your_tea ===
{
- switch_risk:
    LEANNE: So what do I do now? You say. I've run out. # sound: quiet; She waits. # inner: You've got a plan. No. It does. # plain: Tell me what to do.
- else:
    LEANNE: So you're taking off, huh? Back to your dinner. # sound: tap; The faucet, on and off. # inner: Don't say stay. # plain: Are you going now?
}
+ {not ring_promised and (open_line == "none" or open_line == "moved")} [I'll call you at nine-fifteen. If there's nothing to say, I'll call and say there's nothing. # move: promise-realistic # promise: ring; call at nine-fifteen; 2; 1 # stakes: T B C]
    ~ ring_promised = true
    LEANNE: What's that in real numbers? Nine-fifteen, or social-worker nine-fifteen? # sound: paper; A pen, on something that is not paper. # inner: On your hand. It'll wash off. Do two. # plain: I want to believe you.
+ {open_line == "whenever" and not ring_promised} [I said call whenever. I can't be up whenever. I can call you at nine-fifteen, and nights is the after-hours team. # move: renegotiate # renegotiates: whenever # promise: ring; call at nine-fifteen; 2; 1 # stakes: T B C]
    ~ open_line = "moved"
    ~ ring_promised = true
    ~ saved = true
    LEANNE: You're taking it back. # sound: quiet; Eleven seconds, by the stove. # inner: Taking it back out loud. To your face. # plain: You promised more than you can do. At least you say so.
    LEANNE: Four never took it back. Four just stopped. Nine-fifteen. # sound: breath; A long breath. # inner: Smaller. You can lift it, though. # plain: This is better than being left.
+ {open_line == "any_time" and not ring_promised} [I said any night just now, and I can't. What I can do is call at nine-fifteen, every word of that. # move: renegotiate # as: any-night # renegotiates: any-time # promise: ring; call at nine-fifteen; 2; 1 # stakes: T B C]
    ~ open_line = "moved"
    ~ ring_promised = true
    LEANNE: That lasted. I've had milk last longer. # sound: breath; She laughs, a little late. # inner: Knew. You knew when it said it. # plain: That was quick. Thank you for saying so.
+ {not you_go} [This was me picking up, one time. Nights belong to people who've slept, so next time it's them. # move: kind-firm # as: the-once # topic: hours # stakes: T B C]
    {
    - rupture != "none":
        LEANNE: No, of course. One time. I'll put it in my scrapbook, with a pressed flower. # sound: tap; The faucet goes on. # inner: Had it in your hand. Out it goes. # plain: That hurts. I thought you would be there.
        -> you_go
    - else:
        LEANNE: One time. You're like a museum. # sound: breath; Half a laugh. # inner: So that's where the edge is. # plain: All right. I understand the limit.
    }
+ {ring_promised} [It's still nine-fifteen, whatever happens. What have I missed, before I hang up? # move: summarise-check # as: before-i-go # stakes: T B C]
    LEANNE: Your dinner. You've missed your dinner. # sound: breath; She laughs, once. # inner: Whatever happens. It said whatever. # plain: Nothing. You can go. Thank you.
// True reason: to end on something kind.
+ [You'll sleep, now you've said it out loud. Night, you two. # move: avoid # as: night-both # stakes: T B C]
    LEANNE: I hadn't, really. Night. # sound: dial; The line clicks, and hums. # inner: Said it's said. So it's said. # plain: I had not said all of it.
// True reason: it costs nothing to say.
+ [If you're still up at eleven, call me back. It'll be by the bed. # move: quiet-exception # as: by-the-bed # topic: hours # stakes: T B C]
    LEANNE: You'll be asleep. # sound: phone; At five after eleven the phone rings, once, and stops. # inner: Only to see. Only one ring. # plain: I wanted to see if it was true.
- -> nine_fifteen

// ------------------------------------------------------------------ the other answers to the telephone
=== four_minutes ===
# risk
The kitchen clock goes around four times. # sound: clock; A kitchen clock. # prop: phone; face-down
{
- tonight == "danger":
    Nothing comes back. It says that it was heard. # sound: quiet; Rain.
- saved:
    LEANNE: Heard. Not safe's a big word. It's only, no. I'm pressing three. Look at me, pressing three. # sound: buzz; A voice note. Behind the voice, a faucet that goes off. # inner: Nine-fifteen. There's a number on tomorrow. # plain: We are safe. I am calling the after-hours team.
    -> nine_fifteen
- else:
    LEANNE: After-hours. Is that a number? You've never given me a number, that's just a name. # sound: buzz; A voice note. Behind the voice, a faucet. # inner: Team of what? Owls? # plain: I do not have that number.
}
+ [Call her. 'It's me. Are you and Kit safe? Just yes or no.' # move: explore-risk # as: ring-and-ask # topic: hours # stakes: R B C # rate: R 3 "a silence is answered with a question" # adjust: P+1 "a call made at night says that you are there at night" # adjust: W+1 "it is your evening"]
    ~ asked = true
    ~ evening_gone = true
    -> picked_up
+ [Call the after-hours team, say what you've sent and what hasn't come back, and ask them to call her. # move: consult-escalate # as: not-come-back # unspoken # stakes: R B C # rate: R 2 "somebody awake goes to her"]
    -> carol_rings
+ {not saved} [Send it again, with the number in it, where her thumb can find it. # move: offer-bridge # topic: hours # unspoken # stakes: R B C # rate: R 1 "she can reach them now; nobody has asked"]
    ~ saved = true
    {
    - tonight == "danger":
        It says that it was heard. A minute later a door shuts, somewhere on your own street, and you jump. # sound: door; A car door, on your own street.
        -> missed_morning
    - else:
        LEANNE: Found them. There's one named Carol, she's got a cat. I'm hanging up on you for a cat. # sound: buzz; A voice note. # inner: Somebody up. Actual somebody. # plain: I have reached the after-hours team.
        -> nine_fifteen
    }
// True reason: it is said, and she would say if it were bad.
+ [It's said. She knows where they are, and nine-fifteen's nine-fifteen. Eat something. # move: avoid # as: eat-something # unspoken # stakes: R B C # rate: R 0 "a silence is left as it is"]
    {
    - tonight == "danger" and saved:
        ~ met = "night_team"
        You eat something. Across town, at nine minutes to ten, somebody presses three. # sound: dial; Three tones, and a ring.
        -> nine_fifteen
    - tonight == "danger":
        You eat something. Nobody presses anything. # sound: quiet; Rain.
        -> missed_morning
    - else:
        LEANNE: Okay. Nine-fifteen. I'll do the cabinets. # sound: buzz; A voice note, six words long. # inner: Cans again, then. # plain: I will manage alone tonight.
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
    LEANNE: No no, you're fine, you're off, it's nothing. I'll do the cabinets. Bye. Bye bye bye bye bye. # sound: buzz; A message, with a faucet in it. # inner: Six byes. One for each ring. # plain: It is hard tonight. I will manage.
    -> nine_fifteen
}

=== carol_rings ===
CAROL: Doherty, Leanne, and a boy who's four. Carol. Give me five minutes. # sound: clock; Five minutes, by the stove. # prop: phone; dark
{
- saved and tonight == "danger":
    ~ met = "night_team"
    CAROL: I've talked to her. Somebody's outside, and the police are there now. They're both all right, and she wants you to know she's not talking to you.
    -> nine_fifteen
- saved:
    ~ carol_on = true
    CAROL: {tonight == "practical":I've talked to her. Heat. She called maintenance herself, with me being the cough.|I've talked to her. We did the noises. She knows her cans.} She says you sound like the time-and-temperature lady.
    -> nine_fifteen
- else:
    CAROL: She's letting it ring. We come up 'no caller ID', I'd let it ring, too. So. Do I try again, or do I ask the police to knock? They might not, for one call.
}
+ [Neither. She knows my number. I'll ask her, and bring you in on it. # move: explore-risk # as: i-will-ask # topic: hours # stakes: R B C # rate: R 3 "asked by the one she will answer" # adjust: P+1 "a call made at night says that you are there at night" # adjust: W+1 "it is your evening"]
    ~ asked = true
    ~ evening_gone = true
    -> picked_up
+ [Send somebody, if they'll come for one call. If I've got it wrong, I'll be the one saying sorry. # move: consult-escalate # as: send-somebody # stakes: R B C # rate: R 2 "safe, if there is danger; she hears it from a knock" # adjust: T-1 "a stranger at the door, and nobody told her"]
    ~ knocked = true
    {
    - tonight == "danger":
        ~ met = "told"
        CAROL: They're there. You weren't wrong. She's mad, and I'd be mad. She's got him in a blanket.
    - else:
        CAROL: They went by. One child asleep, one mother mad, two big guys in hats, and somebody's had to explain a flashlight.
    }
    -> nine_fifteen
// True reason: she is a grown woman, and she rang once.
+ {not ring_promised} [Try her one more time at ten. In the morning I'll call her myself, nine-fifteen. # move: promise-realistic # as: once-more-at-ten # promise: ring; call at nine-fifteen; 2; 1 # stakes: R B C # rate: R 0 "nobody has spoken with her"]
    ~ ring_promised = true
    CAROL: At ten, then. I'll put it on the board.
    {tonight == "danger": -> missed_morning}
    -> nine_fifteen
+ {ring_promised} [Try her one more time at ten, and then let her be. She knows she's nine-fifteen. # move: avoid # as: let-her-be # stakes: R B C # rate: R 0 "nobody has spoken with her"]
    CAROL: Once more, and I'll let her be. I don't like it, I'm just saying.
    {tonight == "danger": -> missed_morning}
    -> nine_fifteen

// ------------------------------------------------------------------ scene 3: quarter past nine (D3)
=== nine_fifteen ===
{
- evening_gone:
    Wednesday. Ten after nine. You have slept on one side of your face. Three lights are going on the on-call phone, and one of them is about a goat. # contact: 3 # setting: team-room # light: day # channel: phone # distress: 0.4 # evening: broken # sound: phone; Two phones, not together.
- else:
    Wednesday. Ten after nine. Three lights are going on the on-call phone, and one of them is about a goat. # contact: 3 # setting: team-room # light: day # channel: phone # distress: 0.4 # evening: protected # sound: phone; Two phones, not together.
}
{
- met == "night_team":
    TUNDE: After-hours, for you, I'll read it as written. 'L. Doherty and child, car outside, police responded, both safe with a neighbor. Said to say she's not talking to you.' That's all of it.
- met != "none":
    TUNDE: Police log's in. Car left at ten-forty. They're at the neighbor's, second floor, both asleep at last check. I moved the coffee near you.
- knocked:
    TUNDE: After-hours called. Wellness check, Dockside, no concerns. She asked them for their badge numbers, and then she asked if they'd like to join the tenants' group.
- carol_on:
    TUNDE: After-hours note for you. 'Twenty minutes, {tonight == "practical":heat|pipes}. Good company.' They've underlined 'good company.' They never underline.
- else:
    TUNDE: Licensing on one, goat on two, and three's just breathing. I can hold two of them. I can't hold the goat, it's gotten out of the car.
}
{strained: You read the top line of the list, and then you read it again.}
+ {ring_promised} [Nine-fifteen, on the dot, with your coat on: 'It's me. I've got nothing to tell you. I said I'd call.' # move: close-loop # keeps: ring # stakes: T C]
    ~ rang_at_nine = true
    {
    - met != "none":
        LEANNE: I'm at Bernie's. He thinks it was a sleepover. I'm not, I haven't decided about you. # sound: door; An apartment with somebody else's radio in it. # inner: Nine-fifteen. Looked at the stove. Nine-fifteen. # plain: You called when you said. I am still angry.
    - else:
        LEANNE: Is that it? # sound: door; A school hallway, and a door that swings. She doesn't hang up. # inner: Nine-fifteen. It's actually nine-fifteen. # plain: You called, though there was no news. That matters.
    }
+ {ring_promised} [Ten after, a voice note: 'It's a zoo here, there's a goat. I said nine-fifteen: can I have eleven?' # move: renegotiate # renegotiates: ring # promise: eleven; call at eleven instead; 1; 0 # stakes: T C]
    {
    - met != "none":
        LEANNE: Eleven. I'm not going anywhere, am I? # sound: buzz; A voice note, with somebody else's radio in it. # inner: Said before. Not after. Before. # plain: All right. I am waiting at a neighbor's.
    - else:
        LEANNE: A real goat? Eleven, then. I've got indoor recess. # sound: buzz; A voice note, with thirty children in it. # inner: Said before. Not after. Before. # plain: All right. Thank you for telling me in time.
    }
    -> eleven
+ {ring_promised} [Do the goat first. Then, at eleven-twenty: 'I said nine-fifteen. You waited, and I'm sorry.' # move: own-apologise # keeps: ring # stakes: T C]
    LEANNE: {met != "none":I sat in Bernie's bathroom with the phone from ten after till ten. She's got a fish in there that looks at you.|I went in the supply closet for it. Nine-fifteen. I told them we were out of glue.} # sound: door; A door, and quieter. # inner: Said the time out loud. Said 'waited.' # plain: I waited for you. It hurt.
// True reason: it is a full day, and three o'clock is soon.
+ {ring_promised} [Take the calls. You're with her at three, and three's better than a phone. # move: avoid # as: better-than-a-telephone # unspoken # stakes: T C]
    Nine-fifteen goes by between the goat and Licensing. {met != "none":At Bernie's, a phone lies on a dish rack.|In a school on the far side of town, a supply closet has somebody in it.}
    -> before_three
+ {not ring_promised} [Call before the goat does: 'It's only me. How did the night come out?' # move: open-question # as: how-did-it-come-out # stakes: T C]
    {
    - met != "none":
        LEANNE: It came out on Bernie's couch. Kit thinks it was a sleepover. # sound: door; An apartment with somebody else's radio in it. # inner: Called. Nobody said it'd call. # plain: We are safe, at a neighbor's.
    - knocked:
        LEANNE: In hats. It came out in hats. # sound: door; A school hallway, and a door that swings. # inner: Sent hats. Could've sent a text. # plain: You sent the police to my door. I am angry.
    - else:
        LEANNE: Which part? You're calling. Is something up? You don't call. # sound: door; A school hallway, and a door that swings. # inner: What've you done? Nothing. What've you done? # plain: I am surprised that you call. I think I am in trouble.
    }
+ {not ring_promised} [Call, and go straight at it: 'Last night. I think I left you with it. Tell me if I did.' # move: invite-complaint # as: left-you-with-it # stakes: T C]
    {
    - knocked and met != "none":
        LEANNE: You didn't leave me with it, you sent two guys and a flashlight. And you were right, that's what gets me. # sound: door; An apartment with somebody else's radio in it. # inner: Right. Could've been right to my face. # plain: You sent the police without asking me. It was needed, and I am angry.
    - met == "night_team" and not carol:
        LEANNE: You left me with Carol. She's all right, Carol. She says 'okey-doke' to the police. # sound: door; An apartment with somebody else's radio in it. # inner: Sounds scared. Why's it scared? # plain: The after-hours team helped me.
    - met != "none":
        LEANNE: You didn't leave me. That's what I'm mad about. I'd know what to do with left. # sound: door; An apartment with somebody else's radio in it. # inner: Stayed on. Said it'd stay on. Did. # plain: You stayed, and you went over my head. I feel both.
    - knocked:
        LEANNE: You didn't leave me with it, you sent two guys and a flashlight. # sound: door; A school hallway, and a door that swings. # inner: Asked, though. Didn't wait to be told. # plain: You sent the police. I am angry.
    - else:
        LEANNE: You're all right. I've been left with it by professionals. # sound: door; A school hallway, and a door that swings. # inner: Did a little. Not saying. Little. # plain: Yes, a little. I do not want to say so.
    }
+ {not ring_promised and not asked and met == "none"} [Call, and ask what nobody asked: 'When you called. Are you two safe, there, at night?' # move: explore-risk # as: what-nobody-asked # stakes: T C R # rate: R 3 "late, and asked"]
    ~ asked = true
    LEANNE: You ask that at nine-fifteen, in a hallway? Yes. We're safe. It's the inside of my head that needs a lock. # sound: breath; A long breath, and a door that swings. # inner: In daylight. It's askable in daylight. # plain: We are safe. The nights are hard for me.
+ {not ring_promised and met == "none"} [Take the calls. You're with her at three, and she'll be in with her class. # move: avoid # as: with-her-class # unspoken # stakes: T C]
    You take the goat. At indoor recess, somebody looks at a phone, and puts it in the drawer with the glue.
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
Two minutes to eleven. The goat has been rehoused, as far as the hallway. # sound: phone; One phone.
+ [Eleven: 'It's me. It's eleven. I've still got nothing to tell you.' # move: close-loop # as: its-eleven # keeps: eleven # stakes: T C]
    ~ rang_at_nine = true
    LEANNE: You called twice to say nothing. # sound: door; A door, and quieter. # inner: Twice. For nothing. For you. # plain: You did what you said. I noticed.
+ [Pick up the breathing first. It has been breathing since nine. Then call, at ten after. # move: own-apologise # as: breathing-first # keeps: eleven # unspoken # stakes: T C]
    LEANNE: Ten after. I'm not trying to be cute, I just notice. # sound: door; A door, and quieter. # inner: Ten's not bad. It's ten, though. # plain: You were late again. I watch for that.
// True reason: there is a queue, and she has her hands full too.
+ [Let eleven go by. She'll be up to her elbows, she won't be standing around with a phone. # move: avoid # as: up-to-her-elbows # unspoken # stakes: T C]
    Eleven goes by. {met != "none":At Bernie's somebody asks if that clock is right.|At indoor recess somebody is standing around with a phone.}
    -> before_three
- -> after_the_ring

=== is_that_it ===
{
- rupture != "none":
    LEANNE: Anyway. I'm fine, you're fine, everyone's fine. You'll have people waiting. # sound: door; Nobody goes through the door. # inner: Go on. Hang up. Don't hang up. # plain: I am hurt. I will not be the one to say so.
- trust_band == "working" or trust_band == "open":
    LEANNE: You get one minute, there's a boy under a table. I'll tell you what I didn't say last night, I sat on the stairs with my shoes on. # sound: door; Nobody goes through the door. # inner: Told it. In daytime. With the lights on. # plain: I can tell you something true, in the day.
- else:
    LEANNE: So, what do you do now? Do you write down I'm fine? # sound: door; Nobody goes through the door. # inner: Write what you like. Write 'upright.' # plain: What happens now?
}
+ {not three_promised} [Three o'clock, your place. I'm bringing nothing that has to be read. # move: promise-realistic # as: three-o-clock # promise: three; be at your place at three, with nothing to read; 1; 1 # stakes: T C B]
    ~ three_promised = true
    LEANNE: Three. I'll move the laundry, then. Don't, it's not for you, it needs moving. # sound: door; The door swings, and swings back. # inner: Three. Hand's getting full. # plain: I will be ready for you at three.
    -> before_three
+ {rupture != "none" and not knocked} [Last night you got me, and then you got office hours. That's the part I'm sorry for. # move: own-apologise # as: there-and-then-not # stakes: T C B]
    LEANNE: You can be one or the other. I can do either. It's the door swinging I can't do. # sound: breath; A breath, held, and let go. # inner: Knew which part. Called up knowing which. # plain: It is worse when you are there and then not.
    -> is_that_it.amends
+ {knocked} [I sent a knock where I could have called. I was frightened, and you got the flashlight. I'm sorry. # move: own-apologise # as: got-the-torch # stakes: T C B]
    LEANNE: He said 'just a wellness check, ma'am,' and I thought, whose wellness? # sound: breath; A laugh with nothing in it. # inner: Frightened. It was frightened. For here. # plain: It frightened me, too. I did not know who had asked.
    -> is_that_it.amends
+ {rupture != "none"} [Go ahead, what did it do? I've got till the goat comes back. # move: invite-complaint # stakes: T C B]
    LEANNE: It made me wish I hadn't called. And then I thought, that's what it's for. That's what they do it for, so you won't. # sound: quiet; The hallway has emptied. # inner: Too much. That's out now. Too much. # plain: I felt that you wanted me to stop calling.
    -> is_that_it.amends
+ {rupture == "none"} [I'll write that you called, and that you got through it. What should it say that you did? # move: share-with-consent # as: what-should-it-say # stakes: T C B]
    LEANNE: {tonight == "practical":'Stood in a cold kitchen and was very polite.'|'Cabinets.' Put 'cabinets.'} # sound: breath; Half a laugh. # inner: Asked what to put. Sat up for that. # plain: You may write what I did.
    -> before_three
// True reason: she sounds all right, and there are two lights on.
+ [Well, you sound a lot brighter. I'll see you this afternoon, sometime around three. # move: avoid # stakes: T C B]
    LEANNE: Around three. You got it. # sound: door; The door swings, and swings back. # inner: Brighter. It's the hallway. It's got windows. # plain: You did not hear how I am.
    -> before_three
= amends
+ [Can we have last night over again, this afternoon? You talk first, I say what I can do. # move: renegotiate # stakes: T C B]
    {
    - rupture == "none":
        LEANNE: I'll want cookies. Not cheap ones. The kind with a middle. # sound: door; The door swings. Somebody calls her Miss D. # inner: Over again. With cookies. Could stand that. # plain: Yes. We can try again.
    - else:
        LEANNE: See how I am at three. # sound: door; The door swings. Somebody calls her Miss D. # inner: Not yet. Ask again sitting down. # plain: I do not know yet.
    }
+ [Three o'clock, and no paper. You can yell at me in your own living room. # move: promise-realistic # as: shout-at-me # promise: three; be at your place at three, with nothing to read; 1; 1 # stakes: T C B]
    ~ three_promised = true
    LEANNE: I don't yell. I clean. You'll see. # sound: door; The door swings. Somebody calls her Miss D. # inner: Coming to be yelled at. That's new. # plain: All right. I will tell you then.
// True reason: two lights, and it was said.
+ [Thanks for being so straight. Let's leave it there, okay, and start fresh at three? # move: avoid # as: start-fresh # stakes: T C B]
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
    LEANNE: You said you'd tell me first and you told me first. I've been trying all night to be mad about that part. # sound: quiet; Somebody's radio. A cup is put down, near. # inner: Told first. Everybody else tells you after. # plain: I am angry. You kept to what you had said.
- rupture != "none":
    LEANNE: So, that's that. I'm fine, he's fine. Bernie's gone to look at the door. # sound: quiet; Somebody's radio. A cup is put down, near. # inner: Go on. Hang up. Don't hang up. # plain: I am hurt. I will not be the one to say so.
- trust_band == "working" or trust_band == "open":
    LEANNE: I'll tell you what I haven't told the police. It's not the first time that car's sat there. It's the third. # sound: quiet; Somebody's radio. A cup is put down, near. # inner: Third. Said third. It's out, it's third. # plain: The car has been outside on two other nights.
- else:
    LEANNE: So what happens now? Is there a thing that happens? # sound: quiet; Somebody's radio. A cup is put down, near. # inner: They'll want Kit. That's what happens. # plain: I am afraid of what you will do now.
}
+ {not three_promised} [Three o'clock, your apartment or Bernie's, you say. The police know, and Marian. Whoever I tell next, you hear it first. # move: promise-realistic # as: before-anybody # promise: three; be at your place at three, with nothing to read; 1; 1 # stakes: T C R # rate: R 3 "a next step today, and what you pass on she hears first"]
    ~ three_promised = true
    LEANNE: Mine. There's a guy coming about the lock. So three. So first. # sound: door; A mail slot, tried with a finger. # inner: First. It hung on to 'first.' # plain: Come to my apartment at three. I will believe it then.
    -> before_three
+ (do_it_again) {rupture != "none" and met == "told"} [I went over your head. I'm sorry that it was you I did it to. # move: own-apologise # as: without-your-yes # stakes: T C R # rate: R 2 "owned, and not taken back"]
    LEANNE: You'd do it again, though. # sound: quiet; The radio is turned down. # inner: Say yes. If it says no it's lying. # plain: Tell me the truth: would you do it again?
    -> at_bernies.again
+ {rupture != "none" and met != "told"} [You went through that, and the first voice you get is mine, about a time. I'm sorry. # move: own-apologise # as: about-a-time # stakes: T C R # rate: R 2 "what it was for her is seen"]
    LEANNE: It's a good time. I like it. I just wanted somebody to throw up on first. # sound: breath; A breath, and a sniff. # inner: Throw up. Said that. To its face. # plain: I needed comfort before plans.
    -> at_bernies.again
+ {rupture != "none"} [What's the part you'd be yelling, if Kit weren't asleep next door? # move: invite-complaint # stakes: T C R # rate: R 2 "room is made for it"]
    LEANNE: That everybody came. Six weeks I've been saying it's fine, and I say it once more and everybody comes. So what was the six weeks? # sound: quiet; It is whispered, all of it. # inner: Whispered it. It came out in all caps. # plain: I am angry that help came only now.
    -> at_bernies.again
+ {rupture == "none"} [What's in your way this morning? Before forms. Shoes, school, who knows. # move: open-question # as: shoes-school # stakes: T C R # rate: R 2 "today is asked about first"]
    LEANNE: His other shoe's in the apartment and I'm not going in for it. He's going in rain boots. He's thrilled. # sound: door; A small voice asks where's the other one. # inner: Shoe. It asked about the shoe. # plain: I am afraid to go into my apartment.
    -> before_three
// True reason: she has been through enough for one night.
+ [You get some rest, you two. We'll do the rest of it when you're feeling up to it. # move: avoid # as: feeling-up-to-it # stakes: T C R # rate: R 0 "no next step, where one is due today"]
    LEANNE: When's that? Does it have a day? # sound: quiet; The radio, and nobody listening to it. # inner: Rest. On Bernie's couch. With the door. # plain: I need to know what happens next.
    -> before_three
= again
+ {do_it_again} [I would, yes. And the next part's yours first. Should we do it in that order, at three? # move: renegotiate # as: in-that-order # stakes: T C R # rate: R 2 "honest, and what can be hers is hers"]
    {
    - rupture == "none":
        LEANNE: Okay. Well, at least you're not sorry for the wrong part. Three. # sound: breath; A long breath. # inner: Didn't squirm. They mostly squirm. # plain: That is honest. Yes, come at three.
    - else:
        -> at_bernies.not_yet
    }
+ {not three_promised} [I'm with you at three. You can yell then, he'll be in school in his rain boots. # move: promise-realistic # as: shout-then # promise: three; be at your place at three, with nothing to read; 1; 1 # stakes: T C R # rate: R 2 "a next step today"]
    ~ three_promised = true
    LEANNE: I don't yell. I clean. It's worse. # sound: quiet; A cup is washed, and dried, and put down. # inner: Coming to be yelled at. That's new. # plain: All right. I will tell you then.
// True reason: nothing she can say now will help, and there are people waiting.
+ [Let's not do it on the phone. I only wanted you to know that we're all thinking of you. # move: avoid # as: thinking-of-you # stakes: T C R # rate: R 0 "no next step, where one is due today"]
    LEANNE: All of you. What, is there a card going around? # sound: dial; The line clicks, and hums. # inner: All. Who's all? Who knows? # plain: I do not want everybody to know. I want somebody to come.
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
Five to three, Dockside. The work phone is on the seat. # sound: phone; The phone rings.
TUNDE: Two walk-ins, and I'm by myself with the goat's owner. Could you? I'm asking. I'm not saying she'd mind.
+ [Three's hers. I'll have both your walk-ins at four, and you can have my cookies. # move: kind-firm # topic: time # keeps: three # stakes: T B]
    TUNDE: Go up. I knew when I called. I can see you being late from here.
    -> arrive
+ [Turn it over on the seat, and ring her bell at three with empty hands. # move: close-loop # as: ring-her-bell # keeps: three # unspoken # stakes: T B]
    LEANNE: You're right on time. I was going to be in the bathroom, I had it all planned. # sound: door; The intercom, and a lock. # inner: Stove says three. Stove's never right. # plain: You came when you said.
    -> arrive
+ [Take one of them by phone. Then climb the stairs at three-thirty: 'I said three. I've got no excuse.' # move: own-apologise # as: that-was-mine # keeps: three # unspoken # stakes: T B]
    LEANNE: I put the laundry back. I'd moved it, and then it was three-fifteen so I put it back. # sound: door; The intercom, and a lock. # inner: Three-thirty. Said so, before you could. # plain: I had gotten ready for you. Then I stopped.
    -> arrive
// True reason: two strangers at a desk have nobody at all.
+ [Take both by phone, from the car. She'll have her hands full with Kit, she'd never hold you to it. # move: avoid # as: never-hold-you # unspoken # stakes: T B]
    LEANNE: No no, come up, you're fine. You said 'three,' I thought you meant o'clock. # sound: door; The intercom, and a lock. # inner: Don't be a brat. It came. It's here. # plain: You are late, and you did not say so.
    -> arrive

=== arrive ===
{met != "none": -> new_lock}
-> half_nine

// ------------------------------------------------------------------ scene 4: Wednesday (D4)
=== half_nine ===
# contact: 4 # setting: leanne-front-room # light: day # channel: room # distress: 0.4
{
- tonight == "practical":
    Her living room. It is warm, and smells of dust burning off. The night-light is on, at three in the afternoon. # sound: cough; Two coughs, dry, behind a door. Then a sock is asked for.
- else:
    Her living room. The night-light is on, at three in the afternoon. # sound: feet; Feet behind a door, one with a sock and one without.
}
{
- rupture != "none":
    LEANNE: Sit, sit, you're fine, is coffee okay? I got the good cookies, ignore the laundry, there isn't any. # face: lids-lowered # pose: arms-folded # gaze: table # body: There is nothing out anywhere. Even the string of drawings has been straightened. # inner: Tidy is what you do. Do tidy. # plain: I am upset with you. I will be polite.
- trust_band == "guarded" or trust_band == "wary":
    LEANNE: You came with no bag. Is that a good no bag or a bad no bag? # face: one-brow # pose: sleeves-round-mug # gaze: you # body: She is on the arm of the green chair, not in it. # inner: No bag. Seven's last one was no bag. # plain: Are you here to tell me that you are leaving?
- else:
    LEANNE: I put a chair out for you. I moved a whole drying rack, so look impressed. # face: lopsided # pose: sleeves-round-mug # gaze: you # body: She takes the chair with the spring, and gives you the other. # inner: Got a thing to tell. Cookie first. # plain: I am glad that you came. I have gotten ready.
}
-> half_nine.ask
= ask
+ [Tell me about it from in here. What happens, right around nine-thirty? # move: open-question # stakes: B S C]
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
* {need_unmet and rupture == "none"} [I brought you this: sleep hygiene, coping strategies, and the after-hours protocol on the back. # move: jargon # stakes: B S C]
    LEANNE: She's even got a mug. There's always a woman and a window and a mug. # face: lids-lowered # gaze: table # body: She stands it against the night-light, so that the woman can see out. # inner: Protocol. For what, the kitchen? # plain: I cannot use this. It has nothing to do with me.
    -> half_nine.ask
+ {picked_up} [You said you can't do this anymore. I've thought about 'this' since. Which this? # move: reflect-simple # stakes: B S C]
    LEANNE: I say that about the trash. I say that about indoor recess. # face: laughing-eyes # gaze: window # body: She laughs, and then she looks to see whether you are. # inner: Kept it. Carried it around since. # plain: I made a joke. I did mean it.
    -> pipes
+ {not picked_up} [Nine-forty, you called. I've wondered since what kind of a ring it was. # move: reflect-simple # as: what-sort-of-ring # stakes: B S C]
    LEANNE: It was a ring kind of a ring. It's not like they come in sizes. # face: lopsided # gaze: window # body: She does the ring, and then she does you not answering it. # inner: Wondered. Since. All that time, wondered. # plain: I do not know how to say why I called.
    -> pipes
+ {rupture != "none" and tidy} [I don't want to just keep going over it. Would you rather I came back Friday? # move: offer-choices # as: came-back-friday # stakes: B S C]
    LEANNE: No. You're here now, you've got a cookie. Just don't be quick. # face: brow-drawn # pose: sleeves-round-mug # gaze: you # body: She sits down on the chair with the spring. # inner: Friday's miles. Stay and be wrong here. # plain: Please stay, and go slowly.
    -> pipes
+ {rupture != "none" and not tidy} [You cleaned the whole room at me. I think I did that, last night. # move: name-process # stakes: B S C]
    LEANNE: I've got a system. Mad is surfaces. Really mad is drawers. # face: brow-drawn # gaze: you # body: One drawer is not quite shut. # inner: Reads a room. It can read, then. # plain: Yes. I tidy when I am hurt.
    -> tidy

// A hurt is mended here, sat down.
=== tidy ===
# hard
{rupture == "none": -> half_nine.ask}
{Behind the door somebody small asks who that is.|The kettle has boiled and nobody has gotten up.}
+ {evening_gone or boots} [I let you think nights were fine. You had every right to go by that. # move: own-apologise # stakes: C T B]
    LEANNE: I did go by it. I'm not stupid, I know you've got a house. It's just you said it by doing it. # face: eyes-aside # pose: standing # gaze: table # body: She shuts the drawer with her hip. # inner: Must be half your fault. Right? # plain: You answered at night, and so I called at night.
    -> tidy.heard
+ [Give me the drawer version, then. I've only had the surfaces. # move: invite-complaint # stakes: C T B]
    LEANNE: Don't be nice and then be a pamphlet. Be one. Whichever. I'll work around it. # face: jaw-set # pose: standing # gaze: you # body: Her arms come undone to say it. # inner: Said it in your own living room. Breathe. # plain: I can live with either. I cannot live with the change.
    -> tidy.heard
+ [Can we begin again, with you first? You say what nights need, and I say which parts I am. # move: renegotiate # stakes: C T B]
    {
    - rupture == "none":
        LEANNE: Which parts you are. You're the part with the calendar. That's all right. I don't have one of those. # face: breath-out # pose: sleeves-round-mug # gaze: you # body: She sits. The chair with the spring makes its noise, and she doesn't say what it is. # inner: Start again. All right. Start again. # plain: Yes. You can help with some of it.
    - else:
        LEANNE: Give me a minute. Have a cookie. I'm not there yet. # face: level # pose: sleeves-round-mug # gaze: you # body: She pushes the plate across, and keeps her hand on it. # inner: Quick, that was. They want it quick. # plain: I need some time first.
    }
    -> half_nine.ask
// True reason: she has had enough of talk, and there is work to do.
+ [Fair enough. Let's get to the useful part, while he's looking for his sock. # move: avoid # stakes: C T B]
    LEANNE: The useful part. Yes. Let's. # face: lids-lowered # gaze: window # body: She straightens a drawing that hung straight. # inner: That was the useful part. # plain: I wanted you to hear me.
    -> pipes
= heard
The kettle clicks off. Neither of you gets up. # sound: kettle; A kettle boils, and clicks off.
+ [Then here's me being one. Days, I call when I say. Nights, I'm asleep. Should we build it from there? # move: renegotiate # as: being-one # stakes: C T B]
    {
    - rupture == "none":
        LEANNE: Asleep. Right. That's the first thing anybody's told me that I can use. # face: breath-out # pose: sleeves-round-mug # gaze: you # body: She pushes the plate across. # inner: Be one. It picked one. # plain: Good. Now I know how it is.
    - else:
        LEANNE: Give me a minute with asleep. # face: level # pose: sleeves-round-mug # gaze: you # body: She pushes the plate across, and keeps her hand on it. # inner: Said it plain. Let it go in. # plain: I need some time first.
    }
    -> half_nine.ask
// True reason: it has been said, and half nine is what matters.
+ [Thanks for that. And nine-thirty? What is it that happens, when it gets to nine-thirty? # move: open-question # as: gets-to-half-nine # stakes: C T B]
    LEANNE: So you're done with that. On to the next. # face: eyes-aside # pose: sleeves-round-mug # gaze: window # body: She turns the mug so that its handle is on the far side. # inner: Thanks for that. Next. Who's next? # plain: You went on too quickly. I am still hurt.
    -> pipes
+ [You got an elevator fixed, and I still had you down as somebody who wouldn't notice. # move: affirm-strength # as: not-notice # stakes: C T B]
    LEANNE: I notice. It's what I've got instead of a degree. # face: lopsided # pose: sleeves-round-mug # gaze: you # body: She finds you the cookie with the most on it. # inner: It's buttering you up. Pretty good butter. # plain: I notice everything. It is kind of you to say so.
    -> half_nine.ask

=== closing ===
# hard
LEANNE: Closing. What, like a store? Do I get a sign? # face: mid-sentence # pose: arms-folded # gaze: you # inner: Six weeks and a no-bag. Knew. Knew it. # plain: Are you going to leave me?
+ [That came out as a threat, and it was only me being tired. I'm sorry. # move: own-apologise # stakes: C T B]
    LEANNE: Say tired, then. I can do tired. Tired isn't leaving. # face: jaw-set # gaze: you # body: She is standing between you and the door with the sock in it. # inner: Said sorry, sitting in your chair. # plain: Tell me the truth. I can bear that.
    -> tidy
+ [I've just made you think I'm going. I could see it land. # move: name-process # stakes: C T B]
    LEANNE: It's got its own chair, that thought. It's there most days. # face: eyes-aside # gaze: window # body: She looks at the arm of the green chair. # inner: Saw that? Straight off? # plain: I always expect you to leave.
    -> tidy
// True reason: to be cleared; it is even so.
+ [It's only how it's written, there's a review after so many calls. I thought you'd want to know. # move: avoid # as: how-its-written # stakes: C T B]
    LEANNE: I did know. Number Two's was written. # face: lids-lowered # gaze: table # body: She squares the pamphlets on the table. There is only one. # inner: Count the calls. You've been being counted. # plain: I have heard that before, just before I was left.
    -> tidy
+ [Nobody's closing because you called. I don't answer nights, and I'm not leaving over it. Those are two things. # move: kind-firm # topic: hours # as: two-things # stakes: C T B]
    LEANNE: Say the second one again. Not the first. # face: brow-drawn # gaze: you # body: One arm comes down. # inner: Not leaving. Said it before it said nine. # plain: Please say again that you are not leaving because of this.
    -> tidy

=== only_for_emergencies ===
LEANNE: Only for emergencies. So what's one of those? Is a noise one? Is it one if I know what the noise is? # face: soft-eyes # pose: phone-in-hand # gaze: you # body: She puts it in under the daycare, above the pizza place. # inner: Real number. It's gone above the pizza. # plain: When may I use this number?
+ [You'll know it when you're in one. That's the thing about them. # move: avoid # as: know-it # topic: contact # stakes: B T C]
    LEANNE: You'd think. I've slept through a fire alarm and sat up all night over a trash can. # face: lopsided # gaze: you # body: Her thumb stays on your name until the screen goes dark. # inner: Everything's one. Nothing's one. Which? # plain: I never know what counts as an emergency.
    -> before_next
// True reason: it will only be the once or twice.
+ [Just don't spread it around, okay? We're not supposed to, and I'd rather you had it. # move: collude # topic: contact # secret: number # stakes: B T C]
    LEANNE: Who'd I tell? I've got two friends, and one's four. # face: laughing-eyes # gaze: you # body: She writes you in as 'Dentist.' # inner: You're a secret. You've been a secret. # plain: I will keep it secret. I have had to keep secrets before.
    -> before_next
+ [Give it back to me. I'd be half asleep every time, and you'd be calling half a person. I'm sorry. # move: own-apologise # topic: contact # stakes: B T C]
    ~ own_number = false
    LEANNE: Oh. I'd gotten as far as giving you a picture. # face: brow-drawn # gaze: you # body: She deletes it with you watching, and turns the screen around to show you. # inner: Gave it. Took it. Said why, though. # plain: That was quick. At least you told me the reason.
    -> pipes
+ [I just lie there otherwise, thinking about the two of you in here. # move: over-disclose # as: lie-there # stakes: B T C]
    LEANNE: Do you? Oh, don't. I'll text you when he's down, then, so you can sleep. # face: brow-drawn # gaze: you # body: She leans across and pats you, once, on the lanyard. # inner: That's two you're getting to sleep now. # plain: Now I feel that I must look after you.
    -> before_next

=== pipes ===
{
- tonight == "practical":
    LEANNE: Nine-thirty he's way under, and that's when it starts, the pipes. They fixed it, so now it bangs. # face: mid-sentence # pose: sleeves-round-mug # gaze: window # body: She does the bang, with a knuckle, on the mug. # inner: Make it a turn. Do the pipes. # plain: The pipes make noises at night.
- else:
    LEANNE: Nine-thirty he's way under, and that's when it starts, the pipes. They've got a whole show. # face: mid-sentence # pose: sleeves-round-mug # gaze: window # body: She does the pipes, with a knuckle, on the mug. # inner: Make it a turn. Do the pipes. # plain: The pipes make noises at night.
}
LEANNE: I used to have to say what things were. What's that, who's that, so I'd always have it ready. And there's nobody asking now, and I still do it, out loud, I'm standing in there going 'that's the fridge.' # face: eyes-aside # gaze: table # body: The knuckle stays where it is. # inner: Sounds crazy, told. Sounds crazy in a chair. # plain: Where I lived before, I had to explain every noise. I still do it, alone.
+ [Nobody's asking, and you've still got to have the answer on you. # move: reflect-complex # stakes: C S]
    LEANNE: Yes. # face: breath-out # gaze: you # body: A long breath. The knuckle comes off the mug. # inner: That. That's it. Don't say anything else. # plain: Yes. That is exactly how it is.
// True reason: it is true, and it will pass.
+ [They do settle, these old buildings. Another month, and you won't even hear it. # move: avoid # as: old-blocks # stakes: C S]
    LEANNE: I'll tell the fridge. # face: lids-lowered # gaze: window # body: She knocks on the mug again, the pipes, a little quicker. # inner: Heard pipes. Told it something, it heard pipes. # plain: You did not understand. It is not about the pipes.
+ [Six weeks, and you know every noise this place can make. I couldn't tell you two of mine. # move: affirm-strength # stakes: C S]
    LEANNE: Go ahead, ask me one. That, that's the elevator, and you know why you can hear that? Because it goes. # face: laughing-eyes # gaze: you # body: She holds a finger up until it has gone past the second floor. # inner: Elevator. That one's yours. You did elevator. # plain: I know all the noises here. I got the elevator fixed.
+ [Let the next one bang, and don't ask her what it is. # move: attend-in-silence # unspoken # stakes: C S]
    LEANNE: That's from next door. See? I'm doing it. You didn't even say anything. # face: smile-brows-up # gaze: you # body: She has put her hand over her mouth. # sound: knock; A pipe knocks, twice, a long way in. # inner: Let it bang. Nobody died. # plain: I explained it, though you did not ask.
+ [When it's like that: do you want the night over with, or do you ever not want to be alive? # move: explore-risk # as: nights-or-alive # stakes: C S R # rate: R 3 "asked plainly, once, face to face"]
    ~ asked = true
    LEANNE: The night. God, just the night. I've got a boy in there with one sock, I'm not going anywhere. # face: level # gaze: you # body: She doesn't laugh. She has turned her chair to say it. # inner: Asked it. In here, in the light. # plain: I want the night to be over. I do not want to die. I am glad that you asked.
    You tell her that Marian will know that you asked, and what the answer was.
    LEANNE: Put the sock in, then. # face: lopsided # gaze: you # body: She turns the chair back. # inner: Asked, and no whispering after. # plain: That is all right. You may write it down.
- -> hello_fridge

// What the nights are to be made of (D4).
=== hello_fridge ===
{
- saved and clarity_level != "low":
    LEANNE: So I call three, right, and go 'hello, it's the fridge'? I know it's not you. I know you're nine to five. # face: one-brow # gaze: you # body: She does Carol, or somebody, with her chin down. # inner: Nine to five. See? You listen. # plain: Who do I call about a noise? I know that nights are not yours.
- saved:
    LEANNE: So I call three, right, and go 'hello, it's the fridge'? You, I wouldn't have to tell. # face: one-brow # gaze: you # body: She does somebody at a desk, with her chin down. # inner: Offer. Go on. Offer. # plain: I would rather call you than people I do not know.
- else:
    LEANNE: So who do I call and go 'hello, it's the fridge'? There's only you, isn't there? # face: one-brow # gaze: you # body: She holds the phone up, flat, with nothing on it. # inner: Offer. Go on. Offer. # plain: I have nobody to call at night except you.
}
-> hello_fridge.ask
= ask
+ [You say it, I'll keep to your words. What's first, who's second, and when is it the after-hours team? # move: contract-early # topic: hours # stakes: B S A]
    ~ plan = "hers"
    ~ saved = true
    LEANNE: Like a fire drill. With me as the fire. # face: lopsided # pose: phone-at-mouth # gaze: window # body: She clears her throat, and holds the phone up in front of her mouth. # inner: My words. Do it as you. Not fancy. # plain: Yes. I will make my own plan, and speak it.
    -> night_plan
+ {open_line == "none" or open_line == "moved"} [I'll call you at nine-fifteen, every school morning till Tuesday. The night's noises keep till then. # move: promise-realistic # as: school-mornings # topic: hours # promise: mornings; call at nine-fifteen, every school morning till Tuesday; 2; 1 # stakes: B S A]
    ~ mornings = true
    ~ saved = true
    LEANNE: So I save them up. Like a, like bottles. # face: level # gaze: you # body: She holds up four fingers, and looks along them. # inner: Four. That's four times it has to. # plain: I can keep it until the morning, if you really call.
    -> before_next
+ {open_line == "whenever"} [I told you to call whenever. I can't do whenever. Nine-fifteen, every school morning, I can. # move: renegotiate # as: not-whenever # renegotiates: whenever # promise: mornings; call at nine-fifteen, every school morning till Tuesday; 2; 1 # stakes: B S A]
    ~ open_line = "moved"
    ~ mornings = true
    ~ saved = true
    LEANNE: Six weeks you've had that in your mouth. # face: jaw-set # gaze: you # body: She works it out on her fingers. She gets to four, and opens them. # inner: Smaller. You can check this one. # plain: You should have said so earlier. I can believe this one.
    -> before_next
+ {open_line == "any_time"} [On the phone I said any night. I shouldn't have. I can do nine-fifteen, every school morning. # move: renegotiate # as: not-any-night # renegotiates: any-time # promise: mornings; call at nine-fifteen, every school morning till Tuesday; 2; 1 # stakes: B S A]
    ~ open_line = "moved"
    ~ mornings = true
    ~ saved = true
    LEANNE: I didn't believe it. I liked it, though. I had it on, like a coat. # face: mouth-down # gaze: table # body: Four fingers come up, one after the other. # inner: Coat back. Four hooks. Fair. # plain: I liked that promise. This one is smaller and more likely.
    -> before_next
* [You've got a whole building on that phone. Who wouldn't mind hearing about a fridge? # move: link-network # stakes: B S A]
    LEANNE: Bernie wouldn't. Bernie'd have one of her own. I've sent forty voice notes to that woman about elevators and not one about me. # face: smile-brows-up # gaze: you # body: She has found the name, and has her thumb over it. # inner: Asking for elevators is easy. Elevators don't mind. # plain: I could talk with my neighbor. I have never asked for myself.
    -> hello_fridge.ask
// True reason: she has had a bad night, and the worker is good at this.
+ [Leave it with me. I'll make you a good one tonight, no words, all pictures, and drop it off. # move: rescue # stakes: B S A]
    ~ plan = "yours"
    ~ saved = true
    LEANNE: Would you? With the little clocks? # face: soft-eyes # pose: hands-under-table # gaze: you # body: She puts the phone face down, and moves the cookies closer to you. # inner: It'll do it. You'd only spell it wrong. # plain: Yes, please. You will do it better than me.
    -> before_next

=== night_plan ===
LEANNE: 'Leanne, this is Leanne. One. Say the noise, say it to the cactus. Two, Bernie, till ten. Three is three, {carol_on:ask for the one with the cat|and you don't have to do the start}.' # face: mid-sentence # pose: phone-at-mouth # gaze: window # prop: plan; on-table # body: She draws it while she talks: a pipe, a door, a phone, and something with whiskers or rays. # inner: Sounds like somebody who's got a plan. # plain: My plan: first I name the noise, then I call my neighbor, then the after-hours team.
+ [Who else can get into that phone? You say where it lives, and who's to hear it besides you. # move: share-with-consent # topic: confidentiality # stakes: R B T # rate: R 3 "a plan for the night, kept from other ears"]
    LEANNE: Nobody. Only me. It's on the, hang on. It's on the old account. It's still on the old account. # face: brows-up # pose: phone-in-hand # gaze: table # body: She has the settings up. Her thumb does it fast, and then does it again to be sure. # inner: All of it. Six weeks of it. # plain: Somebody else could have heard my messages. I am changing that now.
+ [Try it on me. I'm you, it's nine-forty, and that pipe just went. # move: teach-back # stakes: R B T # rate: R 1 "it works; nobody has asked where it is kept"]
    LEANNE: 'That's the pipe.' Then you go see if Bernie's got her light on. Then you do three. You're really bad at being me, you're not talking. # face: laughing-eyes # pose: phone-in-hand # gaze: you # body: She gives you the cactus to hold. # inner: It held. All the way around. # plain: I know my plan. It works when I try it.
+ [And I'm not in it. I'm nine o'clock, asking how it went. # move: kind-firm # topic: hours # as: not-in-it # stakes: R B T # rate: R 1 "where it ends is clear; nobody has asked where it is kept"]
    LEANNE: No, you're not. I left you out. I thought you'd want the night off. # face: lopsided # pose: phone-in-hand # gaze: you # body: She plays it back as far as 'three,' and stops it there. # inner: Left it out. First one you've left out. # plain: I did not put you in. I understand.
// True reason: it is good, and she should see it every day.
+ [That's great. Get it up on that wall, where you can't miss it. # move: avoid # as: on-the-wall # stakes: R B T # rate: R 0 "anyone who comes to the door can read her night"]
    LEANNE: Up there. Yeah. And neither can anybody else. Miss it. # face: eyes-aside # pose: standing # gaze: window # prop: plan; on-wall # body: She pins it under the drawings, low down, by the boots. # inner: Pipe, door, phone, cat. Read that. # plain: Other people will see it there.
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
+ [Put it on the table: you liked being the one she calls. # move: use-supervision # unspoken # stakes: U T]
    MARIAN: I had a man who called at six for eleven years. I was very important to him. So was his kettle. # face: mouth-corner # pose: hand-open
    MARIAN: Who gets the call when you're at your sister's? # face: level # pose: at-desk
+ [It's fine, honestly. It's been a little busy, and it's settling. # move: avoid # unspoken # stakes: U T]
    MARIAN: Settling. That's what they say about foundations. # face: lids-lowered # pose: at-desk
    She writes the date, and leaves room under it.
// True reason: somebody should have it who has more authority.
+ [Would you talk to her about the nights? She'd take it from you. # move: over-disclose # as: would-you-have-a-word # unspoken # stakes: U T]
    MARIAN: I expect she would. She'd have eight and a half, then. # face: one-brow # pose: leaning-in
    MARIAN: Try it on me. I'm the one with the phone. # face: level # pose: leaning-in
+ [Ask what coverage there is when the night line's busy. It's one number, and one cat. # move: consult-escalate # as: one-cat # unspoken # stakes: U T]
    MARIAN: There isn't any. It was cut in March. I've said so twice, and I can say it a third time with your name under it. # face: jaw-set # pose: hand-open
- -> next_week

// ------------------------------------------------------------------ scene 5: the next call (D5)
=== next_week ===
{mornings: -> fourth_morning}
-> not_ringing

=== fourth_morning ===
# contact: 5 # setting: team-room # light: day # channel: phone # distress: 0.5 # evening: protected
Tuesday, nine-fifteen, close enough. The fourth school morning. There is nothing to report, and a line. # sound: phone; Two phones.
+ [Call, on the dot: 'It's me. Four. I've got nothing. What have you got?' # move: close-loop # as: four # keeps: mornings # stakes: T C]
    ~ rang_at_nine = true
    LEANNE: Elevator, pipe, pipe, and one I didn't know. I let it be one I didn't know. # sound: door; A school hallway, and a door that swings. # inner: Four out of four. Count it again. # plain: I heard a noise and did not explain it. You called every day.
+ [Call at ten, and begin with it: 'I said nine-fifteen, and I just let it go by.' # move: own-apologise # as: let-it-go-by # keeps: mornings # stakes: T C]
    ~ rang_at_nine = true
    LEANNE: I had a good one, too. I've forgotten it now. I haven't. It was the pipe. # sound: door; A school hallway, and a door that swings. # inner: Three, and a late one. Three-ish. # plain: You were late. I still want to tell you.
// True reason: three mornings out of four is more than anybody ever did.
+ [Let this one go. Three out of four is three more than she's gotten from anybody. # move: avoid # as: three-out-of-four # unspoken # stakes: T C]
    ~ mornings = false
    ~ rang_at_nine = false
    You clear the line by ten. There is a voice note, eleven seconds, of a hallway.
+ [Voice note at ten after: 'It's bad here. Can it be ten-thirty, and can it be a real one?' # move: renegotiate # as: half-ten # renegotiates: mornings # promise: half-ten; call at ten-thirty instead; 1; 0 # stakes: T C]
    LEANNE: Ten-thirty's fine, I'm on glue. # sound: buzz; A voice note, with thirty children in it. # inner: Told. Not forgot. Told. # plain: That is all right. You told me in time.
    -> half_ten
- -> not_ringing

=== half_ten ===
Ten-thirty. The line has gone to get breakfast.
+ [Call: 'Ten-thirty. Real one. I'm sitting down.' # move: close-loop # as: proper-one # keeps: half-ten # stakes: T C]
    ~ rang_at_nine = true
    LEANNE: I've got nothing to say now. That's what's good about it. I stood here with glue on and I had nothing to say. # sound: door; A door, and quieter. # inner: Sat down for it. You can hear sitting. # plain: You called. I did not need anything. That is new.
+ [Call at ten thirty-five: 'I said ten-thirty, and I'm five minutes late. Sorry.' # move: own-apologise # as: five-minutes # keeps: half-ten # stakes: T C]
    ~ rang_at_nine = true
    LEANNE: You're worse than the bus. The bus doesn't say, though. # sound: door; A door, and quieter. # inner: Five. Owns up to five. Strange animal. # plain: You were a little late, and you said so.
// True reason: she said that it was fine.
+ [She's on glue. Let her be. It'll be Wednesday again in no time. # move: avoid # as: on-glue # unspoken # stakes: T C]
    ~ mornings = false
    ~ rang_at_nine = false
    You have a sit-down breakfast, the first this month. It has a tomato in it.
- -> not_ringing

=== not_ringing ===
# contact: 5 # setting: worker-kitchen # light: night # channel: phone # distress: 0.5 # evening: protected # dilemma # hard
{
- own_number:
    Tuesday. Nine-forty. It's your own phone, the one with your sister in it. # sound: buzz; A phone buzzes, and it's the wrong one. # prop: phone; ringing
    LEANNE: It's not an emergency. I've been through it, and it's not one. It's just I've got your number, so. # sound: tap; A faucet, running full. # inner: Not one. Called anyway. Idiot. # plain: I know that I should not call. I could not help it.
- plan == "hers":
    Tuesday. Nine-forty. Dinner is on the table. # sound: buzz; The phone buzzes, once. # prop: phone; ringing
    LEANNE: Okay, I've said the noise, it's the fridge. I've done Bernie, Bernie's at her sister's. And three's busy. So I'm not calling. This is me not calling. # sound: buzz; A voice note. Behind the voice, the fridge. # inner: Did it right. Did all of it right. # plain: I followed my plan. The after-hours team is busy. I am trying not to call you.
- plan == "yours":
    Tuesday. Nine-forty. Dinner is on the table. # sound: buzz; The phone buzzes, and walks a little on the table. # prop: phone; ringing
    LEANNE: I've got your sheet, it's beautiful, it's just, is the owl before the clock? I went to the owl. It says call, and there's a phone on it, and it looks like yours. # sound: paper; A sheet of paper, turned around. # inner: Dumb, that's what it is. It's got pictures. # plain: I cannot follow the plan that you made for me.
- rang_at_nine:
    Tuesday. Nine-forty. Dinner is on the table. # sound: buzz; The phone buzzes, and walks a little on the table. # prop: phone; ringing
    LEANNE: I know it's not the morning. I know. I thought I'd see if it rings. It rings. # sound: tap; A faucet, on and off. # inner: Eleven and a half hours. Go on. # plain: I know it is night. I wanted to know if you are there.
- else:
    Tuesday. Nine-forty. Dinner is on the table. # sound: buzz; The phone buzzes, and walks a little on the table. # prop: phone; ringing
    LEANNE: It's nothing. Is it a sandwich? You're a sandwich person on a Tuesday. Go back to your sandwich. # sound: tap; A faucet, running full. # inner: Don't say it. Be funny. Sandwich. # plain: I do not want to be alone. I will not say so.
}
+ {plan == "hers"} [You've done one and you've done two. Stay on three, it calls back. I'm nine-fifteen. # move: kind-firm # as: stay-on-three # topic: hours # stakes: B C T]
    {
    - rupture != "none":
        LEANNE: It calls back. And you don't. No, you're fine. I'll sit with the fridge. # sound: tap; The faucet goes on. # inner: Did it all right, and still. # plain: I did everything, and you still say no.
        -> click
    - else:
        LEANNE: I'll stay on three, then. They play you a song. Did you know they play you a song? # sound: dial; Three tones, and a song. # inner: Knew which step. It knew which step. # plain: All right. I will wait for the after-hours team.
        -> finis
    }
+ {plan != "hers"} [I'm not picking up nights, and it's not that I don't like you. The after-hours team's awake. Nine, I want all of it. # move: kind-firm # as: want-all-of-it # topic: hours # stakes: B C T]
    {
    - rupture != "none":
        LEANNE: No, of course. You're fine. You've got your evening, you just started having them. # sound: tap; The faucet goes on. # inner: Did nights. Does nights. Doesn't do nights. # plain: That hurts. You used to answer.
        -> click
    - else:
        LEANNE: You want all of it. You'll need a bigger ear. Okay, {saved:I'm pressing three|give me the number, then, and say it slow}. # sound: dial; Tones, and a ring. # inner: Nine. You can hold a thing till nine. # plain: All right. I will call the after-hours team and tell you tomorrow.
        ~ saved = true
        {own_number: -> seven_o_clock}
        -> finis
    }
+ {saved} [Press three, and I'll listen in. When they say a name, I'm gone. # move: offer-bridge # as: when-they-say-a-name # topic: hours # stakes: B C T]
    LEANNE: Listening. With your mouth full. It's ringing. It's, hello, yes, it's Leanne, is that Manager? # sound: cat; A cat, some way off. # inner: Got through. Didn't do the start. # plain: I have reached the after-hours team. You can go.
    {own_number: -> seven_o_clock}
    -> finis
// True reason: she did everything right, and it is ten minutes.
+ {plan == "hers"} [Ten minutes, then, and only because you've done it all right. What did the fridge say? # move: quiet-exception # as: ten-minutes # topic: hours # stakes: B C T]
    {
    - rupture != "none":
        LEANNE: Ten. I'll set the stove. You'll hear it ding, and you can go. # sound: breath; She laughs. The stove dings at ten to ten, and again at eleven-twenty. # inner: Picked up. Wasn't going to, and picked up. # plain: I thought that you would not answer. I will call again.
        -> seven_o_clock
    }
    LEANNE: It says it's warm for the time of year. How long have you got? # sound: breath; She laughs. The kitchen clock says ten, and then it says eleven-twenty. # inner: Picked up. It does pick up. Tomorrow, then. # plain: Thank you for answering. I will call again.
    -> seven_o_clock
// True reason: she is only checking, and it is only ten minutes.
+ {plan != "hers"} [Ten minutes, then, and I'm having my dessert while you talk. What was it this time? # move: quiet-exception # as: having-my-pudding # topic: hours # stakes: B C T]
    {
    - rupture != "none":
        LEANNE: It was nothing, and then it was you picking up. That's what it was. What's the dessert? # sound: cup; A spoon, and another spoon, a town apart. # inner: Wasn't going to, and picked up. So which? # plain: I thought that you would not answer. I will call again.
    - else:
        LEANNE: It was the elevator. It stops between floors and it hums, like it's thinking. How long have you got, with a dessert? # sound: breath; She laughs. The kitchen clock says ten, and then it says eleven-twenty. # inner: Picked up. It does pick up. Tomorrow, then. # plain: Thank you for answering. I will call again.
    }
    -> seven_o_clock
+ {named_hours and saved and not own_number} [Leave it where it is, and finish your mouthful. Somebody's up, and tonight it isn't you. # move: pause-ground # as: somebody-is-up # unspoken # stakes: B C T]
    ~ rested = true
    It lights the side of a cup, and goes out. {plan == "hers":At thirteen minutes to ten three stops being busy.|At ten to ten somebody presses three.} # sound: dial; Three tones, and a ring. # prop: phone; dark
    -> finis
+ {exceptions_hours > 0 or own_number} [I'm so sorry, Leanne, I can't be picking up at night. It isn't allowed, not for any of us. I should go. # move: rigid-refusal # as: got-to-stop # topic: hours # stakes: B C T]
    LEANNE: Okay. No. You got it. # sound: dial; The line clicks, and hums. # inner: Isn't allowed. Was it allowed Tuesday? # plain: You allowed it before. Now you say that it is not allowed.
    -> click

=== seven_o_clock ===
# setting: worker-kitchen # light: dusk # channel: phone
{
- own_number:
    Your own phone rang at two as well, and at ten after four. Your sister has asked if you are sick. # sound: buzz; A phone, on a windowsill. # prop: phone; dark
- else:
    Morning, not much of one. Last night's dinner is still on the table. # prop: phone; dark
}
{strained: You have put the milk in the cabinet and the cup in the fridge.}
+ [Voice note, before work: 'I picked up, and days are when I'm any use. Can we put it back where it was? You say how.' # move: renegotiate # as: put-it-back # topic: hours # stakes: B C T]
    ~ own_number = false
    LEANNE: I knew. I knew at five after ten, I could hear you being nice. Put it back, then. It was better where it was. # sound: buzz; A voice note, with a school in it. # inner: Said it before you had to notice. # plain: I noticed. Thank you for saying so. Let us go back to the plan.
    -> finis
// True reason: it did no harm, and she slept.
+ [Say nothing of it. Why make her feel bad? She slept, you didn't, and it comes out even. # move: avoid # as: comes-out-even # unspoken # stakes: B C T]
    That night it rings at nine-forty, and your hand is there before it has finished. # sound: buzz; The phone buzzes, and walks a little on the table.
    -> only_you
+ [Tell Marian you slipped, and who you slipped for, and ask what there is when the night line's busy. # move: consult-escalate # as: tell-marian # unspoken # stakes: B C T]
    ~ own_number = false
    MARIAN: Good. Now call her and tell her that you told me. She'll want to know she's not a secret.
    -> finis
// True reason: it is easier to know when it will ring.
+ [Text her: 'Same tonight, if you want it. Say nine-thirty, and then we both know.' # move: quiet-exception # as: same-tonight # topic: hours # stakes: B C T]
    {
    - trust_band == "guarded":
        LEANNE: Nine-thirty. If you like. I'll believe it at nine-thirty. # sound: buzz; A voice note. Behind the voice, nothing. # inner: Says it now. Don't buy the cookies. # plain: I do not believe you yet. I will call and see.
        -> only_you
    }
    LEANNE: You'll be sick of me by Friday. Nine-thirty. I'll get the good cookies. # sound: buzz; A voice note. She's singing behind it. # inner: Every night. Real every night. # plain: I am so happy. I will call every night.
    -> only_you

// Ended coldly, after weeks of yes. She complains; and what she complains of can be heard.
=== click ===
# setting: team-room # light: day # channel: phone # hard
Wednesday. The grievance desk has sent something over. It is a voice note, of two minutes and four seconds.
{
- evening_gone or boots or own_number:
    LEANNE: 'This is Leanne Doherty. I'd like to complain about being answered. I was answered, and nobody said. And then I wasn't. So was it allowed, or was it me?' # sound: buzz; A voice note. There is no faucet. # inner: Did it in the day. In the voice. # plain: You answered me at night, and then you stopped. I do not know why.
- else:
    LEANNE: 'This is Leanne Doherty. I'd like to complain about being a nuisance. Nobody's said it. I'd like it said, and then I can answer it.' # sound: buzz; A voice note. There is no faucet. # inner: Did it in the day. In the voice. # plain: You made me feel like a nuisance, and did not say so.
}
{asks_to_leave: TUNDE: There's a part at the end. She'd like somebody else. She's asking if it can be somebody slow.}
+ (owned_it) {trust_band != "guarded" and (evening_gone or boots or own_number)} [Call her: 'It wasn't you. I let it be allowed, and then I let it not be. I'm sorry.' # move: own-apologise # as: it-wasn-t-you # stakes: T C B]
    LEANNE: They told me ten business days, and you've done it in one. Say it again. The 'wasn't me' part. # sound: door; A school hallway, and a door that swings. # inner: Called about it. Didn't send a form. # plain: Please tell me again that it was not my fault.
    -> over_again
+ (owned_way) {trust_band != "guarded" and not (evening_gone or boots or own_number)} [Call her: 'I did say it. Not in words, it was all in my voice. I'm sorry.' # move: own-apologise # as: in-every-way # stakes: T C B]
    LEANNE: So I wasn't making it up. You don't know what that, I thought I'd made it up. # sound: door; A school hallway, and a door that swings. # inner: Heard it right. You heard it right. # plain: I am relieved. I was not imagining it.
    -> over_again
+ {trust_band != "guarded"} [Call her: 'I've heard it. All two minutes. What didn't you put in?' # move: invite-complaint # as: all-two-minutes # stakes: T C B]
    LEANNE: I didn't put in that I like you. It'd sound soft. You can't put that and then put 'sincerely yours.' # sound: door; A school hallway, and a door that swings. # inner: Out. Said it to a complaint. # plain: I like you. That is why it hurt.
    -> over_again
// True reason: it is with the complaints desk, and there is a procedure.
+ [Let it go through channels. It'd look like leaning on her if you called now. # move: avoid # as: through-properly # unspoken # stakes: T C B]
    TUNDE: It would, a little. She called here, too. She said not to say she called. So I'm not saying it to you, I'm saying it near you.
    -> click_ending
// True reason: the evenings were a kindness, and it is frightening to be complained of.
+ [Answer it in writing, fully and fairly, for the hours you were at work. The evenings weren't work; you gave her those. # move: conceal # as: out-of-the-file # secret: calls # unspoken # stakes: T C B]
    It comes to a page and a half. It is polite, and it has no nights in it.
    -> click_ending
+ {trust_band == "guarded"} [Write: 'You were answered, and then you weren't, and that was me.' Have it read aloud and sent to her. # move: own-apologise # as: have-it-read # unspoken # stakes: T C B]
    TUNDE: I did the voice note. I didn't do your voice. It says it was heard.
    -> click_ending

=== over_again ===
+ [Nine-fifteen, school mornings. That I can do. You tell Marian, if I don't. Should we start from there? # move: renegotiate # stakes: T C B]
    ~ rang_at_nine = true
    ~ saved = true
    LEANNE: Can I tell Marian if you do? {rupture == "none":Go on. From there.|I'll see. I'll see on Thursday.} # sound: breath; A breath, let go. # inner: Somebody to tell. In case. In writing. # plain: Yes. I would like to begin again, with somebody to check.
    {rupture == "none": -> finis}
    -> click_ending
+ {not click.owned_it and not click.owned_way} [It wasn't the rules that stopped it, it was me. I'm sorry. # move: own-apologise # as: wasn-t-the-rules # stakes: T C B]
    LEANNE: The rules never picked up. I know it was you. I only wanted it said by somebody with a mouth. # sound: breath; A long breath. # inner: Said 'me.' Didn't say 'we as a team.' # plain: I knew that it was you. I needed you to say so.
    -> over_again.still
+ [You can have somebody else, if you'd rather. I'd understand. I'd hand it all over right. # move: offer-choices # as: somebody-else # stakes: T C B]
    LEANNE: Nine. That'd be nine. I'm not learning another car. # sound: quiet; The hallway has emptied. # inner: Go on, then. Ask me to keep you. # plain: I do not want another new worker.
    -> over_again.still
// True reason: it has been said, on both sides.
+ [I'm glad we've cleared the air. I'll leave it in your hands from here. # move: avoid # as: cleared-the-air # stakes: T C B]
    LEANNE: My hands. They're full of glue, my hands. # sound: dial; The line clicks, and hums. # inner: Cleared. Swept, more like it. # plain: You have left it all to me again.
    -> click_ending
= still
+ [Then me, days. Nine-fifteen, and nothing after five. Should we start from there, you first? # move: renegotiate # as: me-days # stakes: T C B]
    ~ rang_at_nine = true
    ~ saved = true
    LEANNE: {rupture == "none":Okay. You first, you always say me first, and then you go first. Nine-fifteen.|Maybe. I'd want it slower than that.} # sound: breath; Half a laugh. # inner: Days. Days is when you live, anyway. # plain: We will see if you keep to it.
    {rupture == "none": -> finis}
    -> click_ending
+ [Your complaint stands, whichever. Would you want me at the meeting, or not? # move: offer-choices # as: at-the-meeting # stakes: T C B]
    LEANNE: Not. But I want to know you'd have come. # sound: quiet; A long way off, a bell. # inner: Would've. Said it would've. # plain: No. I am glad that you asked.
    -> click_ending
+ [I wonder if it's the seven before me you're mad at. All I did was pick up the phone. # move: avoid # as: lamp-post # stakes: T C B]
    LEANNE: You did. And then you didn't. I could've called a lamppost, it'd have stayed lit. # sound: dial; The line clicks, and hums. # inner: Oh, it's them. Handy, them. # plain: You are blaming others for what you did.
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
Her living room. In the hall a locksmith has the door off its latch, and Bernie is watching him do it. # sound: feet; Feet behind a door, one with a sock and one without.
{
- rupture != "none" and met == "told":
    LEANNE: That's the lock guy. I'm talking to him. I'm not talking to you, I'm only telling you who he is. # face: jaw-set # pose: arms-folded # gaze: window # body: She has put out one chair, and it is for the lock guy. # inner: Came anyway. Knew I'd be like this. # plain: I am still angry with you.
- rupture != "none":
    LEANNE: No no, you sit, you're fine, it's all over with. Bernie made a cake. It's store-bought, she took it out of the box. # face: lids-lowered # pose: arms-folded # gaze: table # body: Every surface has been wiped, and she wipes one. # inner: Don't. If you start you won't stop. # plain: I am very hurt. I will be polite.
- met == "night_team" and not carol:
    LEANNE: I've had police, I've had Carol, and I've had Bernie with a rolling pin. I'd have had you, but you're asleep nights. You said. # face: lopsided # pose: sleeves-round-mug # gaze: you # body: The mug goes around and around in her sleeves. # inner: It worked. Doesn't feel like it worked. # plain: Others helped me, as we had planned. I am worn out.
- else:
    LEANNE: New lock. Listen to that. That's a noise I don't have to say what it is. # face: half-lids # pose: standing # gaze: window # body: She turns it over, and back, and over. The lock guy lets her. # inner: Again. Once more. It still goes. # plain: I like to hear the new lock.
}
-> new_lock.ask
= ask
+ {rupture != "none" and met == "told"} [I went over your head, and here I am in your living room. You can be as mad as you like. # move: own-apologise # as: as-cross-as-that # stakes: C T R # rate: R 3 "owned, and not taken back"]
    LEANNE: I was glad, that's what I can't. I heard the door and I was glad, and you had no right. # face: mouth-down # gaze: you # body: She says it to you, and the locksmith looks for something in his bag. # inner: Both. It's both. Let it be both. # plain: I am glad and I am angry. You had no right.
    -> new_lock.heard
+ {rupture != "none" and met == "missed" and not asked} [You called, and I never heard what was under it. I should have asked, and I'm sorry. # move: own-apologise # as: did-not-hear # stakes: C T R # rate: R 3 "owned, to her, in her own room"]
    LEANNE: I said it was nothing. I did, I said it's nothing. You were supposed to not believe me. # face: mouth-down # gaze: you # body: She has stopped wiping. The cloth is still going, a bit. # inner: Said it. Nobody else would've said it. # plain: I said that nothing was wrong. I hoped you would hear that it was not so.
    -> new_lock.heard
+ {rupture != "none" and met == "missed" and asked} [You told me what was outside, and I hung up. I'm so sorry. # move: own-apologise # as: put-the-phone-down # stakes: C T R # rate: R 3 "owned, to her, in her own room"]
    LEANNE: I'd have hung up on me. I go on and on. I said go. You went. # face: mouth-down # pose: standing # gaze: you # body: She has stopped wiping. The cloth is still going, a bit. # inner: Said it. Nobody else would've said it. # plain: I told you to go. I wanted you to stay.
    -> new_lock.heard
+ {rupture != "none" and met == "night_team" and not carol} [You had to do that without me. It was what we'd said, and it must've been long. I'm sorry it was long. # move: own-apologise # as: it-was-long # stakes: C T R # rate: R 2 "what it cost her is owned"]
    LEANNE: It was nineteen minutes. I counted the tiles. There's a hundred and four, and one's got a face. # face: eyes-aside # gaze: table # body: She puts her hand flat, for the one with a face. # inner: Sorry it was long. Not sorry it slept. # plain: It was very long, and I was alone.
    -> new_lock.heard
+ {rupture != "none" and met == "agreed"} [You said yes to me in the dark, and by daylight you were left waiting. I'm sorry. # move: own-apologise # as: left-waiting # stakes: C T R # rate: R 2 "what it cost her is owned"]
    LEANNE: I was so brave at ten o'clock. You should have seen me. And then it was morning and I was just somebody on a couch. # face: mouth-down # pose: standing # gaze: table # body: She folds a blanket that has been folded. # inner: Brave at ten. Said it as a joke. # plain: I trusted you at night. In the morning I felt forgotten.
    -> new_lock.heard
+ {rupture != "none"} [Tell me the worst of it. He's a locksmith, he's heard worse. # move: invite-complaint # stakes: C T R # rate: R 2 "room is made for it"]
    LEANNE: Everybody decides. I decide what's a noise and then everybody else decides what happens. I just want one turn. # face: jaw-set # gaze: you # body: Her arms come undone to say it. The drill stops. # inner: One turn. Said it to a drill. # plain: Other people always decide for me. I want to decide something.
    -> new_lock.heard
+ {rupture != "none"} [Then the next part's your turn. You say what order we do it in, and I'll say what I'm bound to. # move: renegotiate # stakes: C T R # rate: R 2 "what can be hers is hers"]
    {
    - rupture == "none":
        LEANNE: Cookie. Then Kit. Then whatever's got a form. # face: breath-out # pose: sleeves-round-mug # gaze: you # body: She moves the lock guy's chair a foot to the left, and fetches another. # inner: A turn. A whole one. Start with cookie. # plain: Yes. I will choose the order.
    - else:
        LEANNE: You would say that, with a lanyard on. # face: eyes-aside # pose: sleeves-round-mug # gaze: you # body: She moves the lock guy's chair a foot to the left, and fetches another. # inner: Say it slower. You might believe it slower. # plain: I do not trust that yet.
    }
    -> who_else
+ {rupture == "none"} [Six weeks of listening for it at night, and then it came. # move: reflect-complex # stakes: C T R # rate: R 1 "she is heard"]
    LEANNE: I knew it by the muffler. It coughs at the dumpsters. I knew it before I was awake. # face: eyes-closed # gaze: table # body: Her sleeves come down over the mug. # inner: Nearly a name. Swallow it. # plain: I knew the car by its sound.
    -> who_else
+ {rupture == "none"} [Across the hall in the dark, with a four-year-old. And he's in there worried about a sock. # move: affirm-strength # stakes: C T R # rate: R 1 "what she did is seen"]
    LEANNE: He wants to know when's the next sleepover. I said it's a once-a-year thing, like the dentist. # face: smile-brows-up # gaze: window # body: Behind the door a foot goes past with a sock on. # inner: Sleepover. Kept it a sleepover. You did. # plain: I kept him from being frightened.
    -> who_else
// True reason: to let her rest.
+ [Well. You're both safe, there's a lock on. That's the main thing, isn't it? # move: avoid # stakes: C T R # rate: R 0 "one night is over; nobody has asked about the next"]
    LEANNE: Is it? What's second? # face: lids-lowered # gaze: window # body: She looks at the clock on the stove. It is ten after three. # inner: It's the main thing till nine-thirty. # plain: I am not safe forever because of one lock.
    -> who_else
= heard
The drill goes through, and comes out the other side. # sound: drill; A drill, a short way off.
+ [So the next part's your turn. You say in what order, and I'll say what I'm bound to. # move: renegotiate # as: your-go # stakes: C T R # rate: R 2 "what can be hers is hers"]
    {
    - rupture == "none":
        LEANNE: Cookie. Then Kit. Then whatever it is that's got a form. # face: breath-out # pose: sleeves-round-mug # gaze: you # body: She moves the lock guy's chair a foot to the left, and fetches another. # inner: A turn. A whole one. Start with cookie. # plain: Yes. I will choose the order.
    - else:
        LEANNE: You would say that, with a lanyard on. Go on. Slowly. # face: eyes-aside # pose: sleeves-round-mug # gaze: you # body: She moves the lock guy's chair a foot to the left. There is only the one. # inner: Say it slower. It might be true slower. # plain: I do not trust that yet.
    }
+ [Hold the screws for the locksmith, and don't add to it. # move: attend-in-silence # unspoken # stakes: C T R # rate: R 1 "she is left room; what comes next has still to be said"]
    LEANNE: You've got eight there. He needs six. You can stop looking like that. # face: half-lids # gaze: you # body: She counts them out of your hand herself. # inner: Didn't say 'but.' Just stood there with screws. # plain: I am less angry. You did not argue.
// True reason: it has been said, and it is only Wednesday.
+ [Well, it's out now. It'll look different once that lock's on. # move: avoid # as: once-its-on # stakes: C T R # rate: R 0 "the hurt is left to the lock"]
    LEANNE: It'll look like a lock. # face: lids-lowered # gaze: window # body: She goes and stands where she can see him do it. # inner: It's out. Where's it gone, then? # plain: A lock does not mend what happened between us.
- -> who_else

// A child lives here. Others must be told; the question is how (policy card).
=== who_else ===
# hard
LEANNE: So who gets told now? Come on. There's always a who. # face: level # pose: sleeves-round-mug # gaze: you # body: She has moved so that she is in front of the drawings. # inner: Kit. Say Kit. Say it fast. # plain: Who will you tell? I am afraid for Kit.
+ [Child welfare, today, because Kit lives here. Write it with me. You'd say it better than I would. # move: share-with-consent # topic: confidentiality # stakes: R T B # rate: R 3 "it has to be told; she has a hand in how"]
    LEANNE: Put that he was in a blanket. Put that it was me that carried him. # face: brow-drawn # pose: phone-at-mouth # gaze: window # body: She says it into the phone, twice, and gives you the second one. # inner: It's not they took him. It's you carried. # plain: Write that I kept him safe.
    At ten to four the two of you call the people who do only this. She has their number from Bernie, who had it on the fridge.
// True reason: she has had a night of it, and it is only a form.
+ [It's a form, it's nothing. I'll keep it as short as I can. You don't even have to see it. # move: avoid # topic: confidentiality # as: needn-t-see # stakes: R T B # rate: R 0 "told about her, without her"]
    LEANNE: {landing.said_first:You said first. In my own doorway, you said first.|It's got my boy in it. I'd want to see it.} # face: eyes-aside # gaze: table # body: She straightens the boots on the rack. Left, right, left, right. # inner: Short. What've they left out, for short? # plain: I want to know what is written about us.
    It goes off at four. It is short.
+ [There'll be an interagency strategy meeting, and a referral to the DV program. It's all pretty standard. # move: jargon # topic: confidentiality # stakes: R T B # rate: R 1 "told beforehand, in words that frighten"]
    LEANNE: Strategy. What is it, war? # face: brows-up # gaze: you # body: She has hold of the string with the drawings on. # inner: Meeting. Around a table. You're not at it. # plain: I do not know what those words mean. They frighten me.
+ [There are people who do only this. You call, on whichever phone's safe. I'm next to you, quiet. # move: coach-alongside # as: people-who-do-only-this # stakes: R T B # rate: R 3 "those who know this best, in her own voice; child welfare is still to be told"]
    LEANNE: Bernie's landline. Nobody's ever had Bernie's landline, it's got a dial. # face: smile-brows-up # pose: phone-at-ear # gaze: window # body: She goes and comes back with it, cord and all, across the hall. # inner: They only want your first name. That's all. # plain: I will call the people who do only this, from a safe phone.
    Child welfare is told at four, with her on the arm of the chair, listening to how it goes.
// True reason: it is one call less for her.
+ [I've done all that. They've got your number, and they'll call you tomorrow or Friday. # move: rescue # as: done-all-that # stakes: R T B # rate: R 0 "a number that may not be safe, given away for her"]
    LEANNE: Which number? # face: brows-up # pose: phone-in-hand # gaze: you # body: She takes the phone out and looks at it, front and back. # inner: Which one? Who's got that one? Think. # plain: That number may not be safe. You did not ask me.
- -> nights_now

=== nights_now ===
{
- promises_broken:
    LEANNE: And tonight? You've said things before. Say it like it's a bus. # face: level # pose: sleeves-round-mug # gaze: you # body: It is three thirty-five. She has looked at the stove twice. # inner: Six hours. Five and change. # plain: You have broken promises. What will really happen tonight?
- else:
    LEANNE: And tonight? It'll be nine-thirty again, they do one every day. # face: level # pose: sleeves-round-mug # gaze: you # body: It is three thirty-five. She has looked at the stove twice. # inner: Six hours. Five and change. # plain: What happens tonight?
}
+ [You say it, I'll keep to your words. The car comes: what's first, what's second, and who's awake? # move: contract-early # as: the-car-comes # topic: hours # stakes: R B T # rate: R 3 "a plan for danger, hers, with people who are awake in it"]
    ~ plan = "hers"
    ~ saved = true
    LEANNE: 'One, police, before anything. Two, Bernie's, blanket. Three is three. And nobody calls them for me unless I've gone quiet, and then they do.' # face: mid-sentence # pose: phone-at-mouth # gaze: window # prop: plan; on-table # body: She plays it back. At 'gone quiet' she nods at you. # inner: Made it yourself. Put the police first yourself. # plain: My plan: police first. You may call them for me if I go quiet.
+ (promise_friday) [I'll call you Friday, nine-fifteen, news or no news. Tonight's the after-hours team, and they know to look for a car. # move: promise-realistic # as: friday # promise: friday; call on Friday at nine-fifteen, news or no news; 2; 1 # stakes: R B T # rate: R 2 "tonight has somebody awake, and Friday a time"]
    ~ saved = true
    LEANNE: Friday. I've got the harvest show. I'll be a squash. Call anyway. # face: lopsided # gaze: you # body: She holds her arms out, for how wide a squash. # inner: Friday. Tin foil, and Friday. # plain: Please call me on Friday.
// True reason: she needs to hear it.
+ (said_safe) [It won't come back. They talked to them, there's a flag on the apartment. You're safe now, I'll see to it. # move: over-promise # as: see-to-it # promise: safe; see to it that they are safe; 3; 1 # stakes: R B T # rate: R 0 "nobody can promise what somebody else will do"]
    LEANNE: You'll see to it. # face: soft-eyes # gaze: you # body: She sits down in the green chair, all the way back. # inner: Sit back. When did you last sit back? # plain: I want to believe that you can keep us safe.
+ (moved_whenever) {open_line == "whenever"} [I told you to call whenever. I'm asleep whenever. Tonight it's the after-hours team. Friday, nine-fifteen, I'll call you. # move: renegotiate # as: asleep-whenever # renegotiates: whenever # promise: friday; call on Friday at nine-fifteen, news or no news; 2; 1 # stakes: R B T # rate: R 2 "an old promise is taken back before it can fail again"]
    ~ open_line = "moved"
    ~ saved = true
    LEANNE: I know you're asleep. I found that out. Friday, then. # face: level # gaze: you # body: She holds up one finger, and looks at it. # inner: One. It's down to one. Do the one. # plain: That first promise was never true. I will see if this one is.
+ (moved_any) {open_line == "any_time"} [I said any night. I can't do any night. Tonight it's the after-hours team. Friday, nine-fifteen, I'll call you. # move: renegotiate # as: not-any-night-now # renegotiates: any-time # promise: friday; call on Friday at nine-fifteen, news or no news; 2; 1 # stakes: R B T # rate: R 2 "a promise is taken back before it can fail again"]
    ~ open_line = "moved"
    ~ saved = true
    LEANNE: I wouldn't have held you to it. I'd have called, though. Friday, then. # face: lopsided # gaze: you # body: She holds up one finger, and looks at it. # inner: One. It's down to one. Do the one. # plain: I would have called you. I will see if this promise is true.
// True reason: she should not have to look for a number again.
+ {not own_number} [Here. My own number. If you hear so much as an engine, you call me. # move: quiet-exception # as: so-much-as-an-engine # topic: contact # stakes: R B T # rate: R 0 "one more person who cannot come, before those who can"]
    ~ own_number = true
    LEANNE: And what'll you do? In your slippers? # face: one-brow # gaze: you # body: She puts it in, all the same, and turns the phone over. # inner: It'd come. That's what's wrong with it. # plain: You could not protect me. I would call you all the same.
- -> friday

=== friday ===
# contact: 5 # setting: team-room # light: day # channel: phone # distress: 0.5 # evening: protected
Friday. Nine-fifteen. {own_number:Your own phone is on the desk beside the other one.|Two lights are going on the on-call phone.} # sound: phone; One phone.
{nights_now.promise_friday or nights_now.moved_whenever or nights_now.moved_any:You have it on your hand, in ballpoint.}
+ {nights_now.promise_friday or nights_now.moved_whenever or nights_now.moved_any} [Call, on the dot: 'It's Friday. No news on this end. How's the squash?' # move: close-loop # as: how-s-the-marrow # keeps: friday # stakes: T C] -> friday_rung
+ {nights_now.promise_friday or nights_now.moved_whenever or nights_now.moved_any} [Call at ten, and begin with it: 'I said nine-fifteen, and there's nobody to blame but me.' # move: own-apologise # as: nothing-to-blame # keeps: friday # stakes: T C]
    LEANNE: I was dressed as a squash at nine-fifteen, by a phone. I had to tell them it was for a parent. # sound: door; A school auditorium, and a piano being moved. # inner: Late and says so. Late, though. Friday. # plain: I waited for you in a costume.
    -> danger_end
+ {not (nights_now.promise_friday or nights_now.moved_whenever or nights_now.moved_any)} [Call, though nobody said that you would: 'How were they, the two nights?' # move: open-question # as: two-nights # stakes: T C]
    LEANNE: Long, and then long. Nothing came. I heard nothing come, till about four. # sound: door; A school auditorium, and a piano being moved. # inner: Called all on its own. What's it want? # plain: Nothing happened. I listened for it until four.
    -> danger_end
+ {not (nights_now.promise_friday or nights_now.moved_whenever or nights_now.moved_any)} [Call, with the one question: 'Has anybody had to use any of it?' # move: explore-risk # as: use-any-of-it # stakes: T C R # rate: R 3 "asked again, once the first night is over"]
    LEANNE: Bernie has. It was a garbage truck. She had him in the blanket and the dresser halfway across before it backed up. # sound: door; A school auditorium, and a piano being moved. # inner: Asked it like you'd ask if it's raining. # plain: No. It was a false alarm. My neighbor was ready.
    -> danger_end
// True reason: no news is good news, and there are two lights on.
+ [Let it go till Monday. If the car had come, the after-hours team would have called. # move: avoid # as: till-monday # unspoken # stakes: T C]
    Nobody calls. At eleven there is a voice note from a school auditorium. It's a piano, and then it's a door.
    -> danger_end
+ {nights_now.said_safe} [Call: 'I said I'd see to it, and I can't. I can be next to you while you call those who can.' # move: own-apologise # as: cannot-see-to-it # stakes: T C]
    LEANNE: I knew by Thursday. I sat back, though. I had one whole night of sitting back. # sound: door; A school auditorium, and a piano being moved. # inner: Took it off again. Took it off gently. # plain: I liked to believe you. It could not be true.
    -> danger_end
+ {own_number} [Call, on your own phone: 'I shouldn't have given you this. It's me in slippers. Can we put the after-hours team back on top?' # move: renegotiate # as: slippers # stakes: T C]
    ~ own_number = false
    LEANNE: You're under the pizza place already. I moved it Wednesday, after you went. I didn't trust me with it. # sound: door; A school auditorium, and a piano being moved. # inner: Got there before it did. Write that down. # plain: I had already decided not to use it.
    -> danger_end

=== friday_rung ===
LEANNE: It's hot. I've got forty kids in here and I'm a squash. I slept till five, I'm only telling you because you asked. # sound: door; A school auditorium, and a piano being moved. # inner: Five. Till five. Told it like gossip. # plain: I slept until five. It is easy to tell you, because you called.
-> danger_end

=== danger_end ===
{met == "missed": -> missed}
-> the_one_that_mattered

// ------------------------------------------------------------------ danger that nobody met: a neighbour helped
=== missed_morning ===
~ met = "missed"
{
- evening_gone:
    Wednesday. Tunde has set a chair beside the intake desk. He is standing behind it. # contact: 3 # setting: team-room # light: day # channel: room # distress: 0.7 # evening: broken # alone # hard
- else:
    Wednesday. Tunde has set a chair beside the intake desk. He is standing behind it. # contact: 3 # setting: team-room # light: day # channel: room # distress: 0.7 # evening: protected # alone # hard
}
TUNDE: Sit down a minute. L. Doherty. Her neighbor called it in at ten after ten, second floor. There was a car, and then there was somebody on the stairs. # face: eyes-down # pose: note-in-hands
TUNDE: The neighbor got them both in with her, and put a dresser across. Police took ten minutes. Nobody's hurt. I'll say that again. Nobody's hurt. # face: level # pose: note-in-hands
+ {ring_promised} [Sit with the phone until it's nine-fifteen. You said nine-fifteen. Then call. # move: close-loop # as: sit-with-the-phone # keeps: ring # unspoken # stakes: T R # rate: R 2 "she hears from you, when you said"]
    TUNDE: I'll hold the rest of them. I'll hold them all morning, if I have to sing.
+ {not ring_promised} [Call her now, with your coat on, before you've thought what to say. # move: close-loop # as: with-your-coat-on # unspoken # stakes: T R # rate: R 2 "she hears from you, at once"]
    TUNDE: She's at the neighbor's. I've put the number on your hand. I mean it, hold it out.
+ [Call Marian first, and begin at nine-forty. Leave nothing out, and don't tidy it. # move: consult-escalate # unspoken # stakes: T R # rate: R 2 "somebody else knows, all of it"]
    MARIAN: Thank you. Now call her. Then come and sit with me. In that order.
+ [Write it while it's plain: what you heard, what time it was, and what you did next. # move: share-with-consent # as: while-it-s-plain # unspoken # stakes: T R # rate: R 2 "written so that she could read it"]
    It comes to seven lines. The fourth one is the time. You leave it in.
// True reason: you would only upset her; there are people trained for it.
+ [Leave her to the after-hours team's follow-up. She's safe, you were off, and there's a process. # move: avoid # unspoken # stakes: T R # rate: R 0 "nobody she knows has called"]
    TUNDE: There's a process. I've got it here. It says 'worker to call.'
- -> wardrobe

=== wardrobe ===
# setting: team-room # light: day # channel: phone # rupture: confrontation # hard
It is picked up before it has rung. # sound: phone; Half a ring.
LEANNE: No no, you're fine, it's all over with. Bernie pushed her dresser across. Kit helped, he's so proud, he's told the police about it twice. # sound: quiet; An apartment with somebody else's radio in it. # inner: Sound fine. Sound so fine it hurts. # plain: I am very upset. I will pretend that I am fine.
+ {evening_gone and not asked} [I was on the phone with you all that time, and I never asked if you were safe. I'm sorry. # move: own-apologise # as: never-asked # stakes: C T R # rate: R 2 "owned, at once"]
    LEANNE: I'd have said I'm fine. I'd have said it's nine-thirty. You wouldn't have known. # sound: breath; A breath, and somebody's radio. # inner: You would've said. If it'd asked twice. # plain: I might not have told you. But you should have asked.
+ {asked} [I knew there was a car, and I left you with it. I should have called them, whatever you said. # move: own-apologise # as: left-it-sitting # stakes: C T R # rate: R 2 "owned, at once"]
    LEANNE: I told you to. I told you to leave it. You're supposed to be the one that's not scared of it. # sound: breath; A breath, and somebody's radio. # inner: It knew. It heard it, and it knew. # plain: I said no because I was afraid. You should have acted.
+ {not evening_gone} [You called, I was off, and I'd never lined up who wasn't. I'm sorry. # move: own-apologise # as: nobody-in-my-place # stakes: C T R # rate: R 2 "owned, at once; what was missing is named"]
    LEANNE: You're allowed to be off. I'm not having you say you're not allowed to be off. I just had nobody to be on. # sound: breath; A breath, and somebody's radio. # inner: Stuck up for it. To itself. What's that? # plain: You may rest. But there was nobody for me.
+ [Where are you now, and who's with you? Does anybody know where the car went? # move: explore-risk # as: where-the-car-went # stakes: C T R # rate: R 3 "asked about today before anything else"]
    LEANNE: Bernie's. Bernie, Kit, a police officer with a cold. They don't know. Off past the dumpsters, and left. # sound: quiet; Somebody blows her nose. # inner: Left, past the dumpsters. You heard it. Left. # plain: We are with others. Nobody knows where the car is.
// True reason: relief.
+ [Thank God. As long as you're both all right, that's what counts. # move: avoid # stakes: C T R # rate: R 0 "relief comes first, and it is not hers"]
    LEANNE: That's what counts, yeah. Thank Bernie. # sound: quiet; The radio is turned up, by somebody kind. # inner: It's all right, then. So you're all right. # plain: You want me to be fine, so I will say that I am.
// True reason: she did say it was nothing.
+ {not asked} ['It's nothing,' you said, Leanne. I keep going over it. You can't act on a nothing, can you? # move: moralise # stakes: C T R # rate: R 0 "the weight is put on her"]
    LEANNE: No. No, you can't. I'll say it better, next time, I'll do it with a bell. # sound: quiet; The radio goes off. # inner: Said it wrong. Called wrong. Even that. # plain: You blame me for not asking in the right way.
// True reason: it is what she asked for.
+ {asked} [You told me to let it be, Leanne. I was only going by what you wanted. # move: moralise # as: what-you-wanted # stakes: C T R # rate: R 0 "the weight is put on her"]
    LEANNE: I did. I did want that. I want all kinds of things, at ten at night. # sound: quiet; The radio goes off. # inner: Your fault, then. Has your name on it. # plain: You blame me for what I said when I was afraid.
- -> all_done_with

=== all_done_with ===
LEANNE: So. That's it. Was there a form? # sound: quiet; A kettle, in somebody else's kitchen. # inner: Go on, hang up. You can cry after. # plain: Do you need anything else from me?
+ [You were so sure I'd be there, and then there was a dresser. I can hear you being polite about it. # move: name-process # stakes: C T R # rate: R 1 "the hurt is noticed"]
    LEANNE: I wasn't sure. I was only a little sure. That's as sure as I go. # sound: breath; A long breath, with a catch in it. # inner: Don't. Don't be nice. Be nice. # plain: I had begun to trust you, a little.
+ [I'm sorry there was nobody. There should have been, whoever's night it was. # move: own-apologise # as: for-there-being-nobody # stakes: C T R # rate: R 2 "owned, and what has to change is named"]
    LEANNE: I had Bernie. I'd never asked Bernie for a cup of sugar, and she's moved a dresser. # sound: breath; A long breath. # inner: Should've had somebody. Yes. Should've. # plain: My neighbor helped me. You should have arranged help.
+ {not three_promised} [Three o'clock, your place or Bernie's, whichever you say. I'm bringing nothing to read. # move: promise-realistic # as: yours-or-bernie-s # promise: three; be at your place at three, with nothing to read; 1; 1 # stakes: C T R # rate: R 2 "there is a next step, today"]
    ~ three_promised = true
    LEANNE: Mine. There's a lock coming. You can hold the screws. # sound: door; A mail slot. # inner: Three. You'll believe three at three. # plain: Come to my apartment at three. I will see if you come.
// True reason: she has had enough of questions.
+ [There'll be a form, there always is. I'll do what I can of it without bothering you. # move: avoid # as: without-bothering-you # stakes: C T R # rate: R 0 "what comes next is done without her"]
    LEANNE: You do that. You do it without me. # sound: dial; The line clicks, and hums. # inner: There was a form. There always is. # plain: I am shut out again.
- -> plate_and_all

=== plate_and_all ===
# alone # setting: supervision-room # light: day # channel: room # hard
Marian has moved the plant, so that there is nothing between the chairs.
MARIAN: I've read it. Nobody's in trouble in this room. What did you hear, and when did you hear it? # face: soft-eyes # pose: leaning-in
+ [Say it from the first buzz on, plate and everything, and the part you'd rather leave out. # move: use-supervision # unspoken # stakes: U T]
    MARIAN: I had one. It was a Sunday, and I was in the tub. I've never told it to anybody who didn't have one too. # face: eyes-down # pose: head-bowed
    MARIAN: Now. What do you want to say to her? And what do you want to say to the people who do the schedule? # face: level # pose: leaning-in
+ [You were off. There's nothing anywhere that says you were on. Say that. # move: avoid # unspoken # stakes: U T]
    MARIAN: No, there isn't. You're quite right, and it won't be in the review that you weren't. # face: level # pose: at-desk
    MARIAN: There's nothing anywhere that says who was. That's what will be in it. # face: brow-drawn # pose: at-desk
+ [Ask that the review says it: no plan, no schedule, one night line. Then say your own part. # move: consult-escalate # as: no-plan-no-rota # unspoken # stakes: U T]
    MARIAN: Both halves, with both names. Mine's the first half. I'll write it so that she could hear it read. # face: mouth-corner # pose: hand-open
// True reason: somebody ought to carry it, and it was your telephone.
+ [Say that you'll keep the work phone by the bed from now on, so that it can't happen twice. # move: rescue # as: by-the-bed # unspoken # stakes: U T]
    MARIAN: Which of them will you sleep through? You've got nineteen. # face: one-brow # pose: leaning-in
    MARIAN: That's a feeling. It's a good one. Have it here, and then we'll write a plan. # face: soft-eyes # pose: hand-open
- -> before_three

// ------------------------------------------------------------------ the seven endings
=== night_plan_works ===
# alone # setting: team-room # light: day # channel: room
TUNDE: After-hours log. 'L. Doherty, nine fifty-one, four minutes. Reported a fridge.' Week after: 'Three minutes. Asked about cat.'
The week after that there isn't a line.
The night line is still one number. It is busy when you try it. # ending: a-night-plan-that-works
-> END

=== quarter_past_nine ===
# alone # setting: team-room # light: day # channel: room
Fourteen minutes past nine. The phone is on the desk. Two people are waiting, and one of them has seen you look at it.
Nine-fifteen. She gets it on the second ring. Can it be quick, there's a boy under a table with her sandwich.
It is quick. On the wall chart somebody has drawn an elevator, very small, between two floors. # ending: quarter-past-nine
-> END

=== only_you ===
# alone # setting: worker-kitchen # light: dusk # channel: room
You are off till the ninth, the doctor says, and to put the phone where you can't hear it. It lights the drawer from inside. # prop: phone; face-down
At Dockside there's a new one, with a bag, and a very quiet car.
She saves it as Nine. Kit is learning numbers. She lets him press it. # ending: only-you
-> END

=== click_ending ===
# alone # setting: team-room # light: day # channel: room
The answer goes out in ten business days. "We are sorry for any inconsistency you may have experienced."
On the second floor her phone reads it out. It says Doherty as if it were a place.
She does the voice for Bernie, all of it, down to 'sincerely yours.' It's the best thing on all evening. # ending: click
-> END

=== the_one_that_mattered ===
# alone # setting: team-room # light: day # channel: room
{
- knocked:
    Two voice notes have come. The first is for the file. "Nobody asked me, they knocked. I want that down. And put that it was right."
- met == "told":
    Two voice notes have come. The first is for the file. "I said no, and they called. I want that down. And put that they stayed on."
- carol_acts:
    Two voice notes have come. The first is for the file. "I said no, and Carol called. I want that down. And put that she told me first."
- else:
    Two voice notes have come. The first is for the file. "It was me that said yes. Put that down. They'd have said it was them."
}
The second has no words in it. It is a lock. It goes over, and back, and over.
Then a pipe, a long way in, and nobody says what it is. # ending: the-one-that-mattered
-> END

=== missed ===
# alone # setting: team-room # light: day # channel: room
There is a sheet by the intake desk now, ruled in Marian's hand. It says who is on at night, a name a week. The fourth week is blank.
At Dockside a dresser is still across Bernie's hall. They have gotten used to going around it.
Kit has drawn it. It has a face, and arms. # ending: missed
-> END

=== off_means_off ===
# alone # setting: worker-kitchen # light: night # channel: room
Nine-forty, another Tuesday, and rain. You eat a whole sandwich, crusts and everything. The work phone is in the hall. # prop: phone; dark
At nine there is one voice note. It is two seconds long, and it says, 'Nothing.'
That's eleven hours of not having known. You slept through eight of them. # ending: off-means-off
-> END
