INCLUDE ../relationship.ink
// The rescuer trap. Hidden fact `uppermost`: watched, boring, sam. All three are true of him; which lies on top today is drawn.
// One passage, one knot or stitch. A line without a name is what a camera sees.
// In: a second visit, nothing between them yet (trust 35, he steers little). November. The hearing is on Friday the eighteenth.
// Taking over costs one half-hour of the week, doing it with him two. The half-hours are `slots`, and are only ever said in words.
// Keep exact, and never explain: "He stops reading."

// Hidden fact, drawn by the seed or set by a facilitator (vignette.json lists its values).
VAR uppermost = "watched"             // watched, boring, sam
// This script's own memory.
VAR slots = 4                         // half-hours that the worker has left for him this week
VAR vow = "none"                      // what was last promised for this week: none, noon, dropped, adviser
VAR advice = "none"                   // independent housing advice: none, monday, thursday, desk
VAR teller = "nobody"                 // who told the adviser his story: nobody, he, you
VAR opener = "nobody"                 // who opened the court's letter: nobody, he, you
VAR over = false                      // the worker has gone over the week's half-hours
VAR slip = false                      // the worker has made Sam a woman, and he let it pass
VAR asked = false                     // asked what he meant by "the point"
VAR money = "none"                    // what the landlord has been offered, a fortnight: none, sixty, forty
VAR form = "blank"                    // who filled in the reply: blank, yours, both, his
VAR sam = "unnamed"                   // unnamed, named, asked
VAR wrong = "none"                    // what goes wrong in the switch: form, sixty, noon, dropped, dentist
VAR tomorrow = "none"                 // whose day it is in court: own, letter, sam, yours
-> door

// ------------------------------------------------------------------ Tuesday the eighth
=== door ===
# contact: 0 # setting: joel-flat # light: day # distress: 0.6 # channel: room
JOEL: You said two. It's two. # face: half-lids # pose: hands-under-table # gaze: you # prop: bag; beside-chair # body: His sleeves are down over his hands. By his chair a carrier bag has a handle that won't lie flat. # inner: Up since half four. Say asleep.
The calendar on his wall is bare. In your diary he has four half-hours this week: two now, and two on Friday. # prop: calendar; plain
JOEL: There's tea. No milk. There's a powder that's met some. # face: half-lids # gaze: table # body: He folds the bag's handle flat, and it stands up again. # inner: Kettle. Then the bag. Or just kettle.
+ [Two it is. Did I get you up? We can start at the speed of the kettle. # move: greet-as-person # stakes: C S]
    JOEL: Was up. Then wasn't. Anyway. # face: level # gaze: you # body: He has put the cup with the good handle on your side. # inner: Not asking why. Good. # plain: I was awake, and then I fell asleep again.
+ [How's it been since last week? The back, the nights, any of it. # move: open-question # stakes: C S]
    JOEL: Same back. Long nights, short days. You'd want to turn them over. # face: half-lids # gaze: table # body: He leans on the table to sit, and doesn't use the chair's arm. # inner: Don't say half four.
// True reason: then it is done, and the rest of the hour is his.
+ [Can we do the review page first, while I've a pen that works? # move: tick-box # stakes: C S # adjust: R+1 "he has seen the page before, and it comes with a joke about the pen"]
    JOEL: Still thirty-four. Still here. Put 'stable'. It sounds like a horse. # face: level # gaze: table # body: He answers the next one before you have read it out. # inner: Page first. Always a page.
+ [You've done the sink. Last week you said it was as far off as Spain. # move: affirm-strength # stakes: C S]
    JOEL: Half of it. The rest's soaking. It's been soaking since you. # face: smile-brows-up # gaze: you # body: He looks round at the sink as if somebody else had done it. # inner: Saw the sink. Nobody sees a sink.
- -> bag

// ------------------------------------------------------------------ the bag (D1)
=== bag ===
# dilemma
He lifts the bag on to the table with both hands, low, as you'd shift a stockpot. # prop: bag; on-table
{
- uppermost == "watched":
    The top letter he holds tilted, so that you can't see which line he is on.
- uppermost == "boring":
    On the side of the bag there are six strokes in biro, and one is crossed through. You have promised him six visits.
- else:
    One envelope is written by hand, without a capital anywhere. He slides it down among the rest.
}
JOEL: Twenty-three. Counted them. That's as far as I've got. # face: brow-drawn # pose: hands-under-table # gaze: bag # inner: Look at the pan. Don't look here. # plain: There are 23 letters. I have not opened them.
JOEL: It's the eighteenth, the court. Everybody tells me. You could have the lot, you'd know which ones bite. # face: eyes-aside # pose: letter-in-hands # gaze: bag # body: He is reading the back of an envelope while he says it. # inner: Take it. Don't take it. # plain: You could take all my letters and deal with them.
// True reason: it is ten days, and he has asked.
+ [Pass it over. I'll have it in date order by Friday, and you can stop stepping round it. # move: rescue # topic: tasks # stakes: S B T]
    ~ slots = slots - 1
    -> taken
+ [You pick three. The court's can be first, last or not today. I'll see to the kettle. # move: offer-choices # topic: tasks # stakes: S B T]
    ~ slots = slots - 2
    -> three
+ [I can see a court stamp from here. Shall I do that one with you? Just that one. # move: advocate-alongside # topic: tasks # stakes: S B T]
    ~ slots = slots - 2
    -> the_one
// True reason: it is true, and it worked on the worker.
+ [The first's always the worst. Once that's open, the rest of them are half the size. # move: persuade # topic: tasks # stakes: S B T] -> pushed
+ [A court date wants somebody who knows housing law. Shall we ring the advice centre, on speaker? # move: link-network # topic: tasks # stakes: S B T]
    ~ slots = slots - 1
    -> speaker

=== taken ===
You tip the bag out. It slides as far as his elbow. # prop: letters; heap
He stops reading. # prop: bag; emptied
JOEL: That's good of you. I'd only have put them in an order. # face: soft-eyes # pose: hands-under-table # gaze: you # body: The envelope he was holding goes on top of your heap. # inner: Quick hands. Look at that. Quick.
JOEL: There's bread. Could do you an egg. # face: soft-eyes # gaze: window # inner: Somebody else's section now. # plain: Thank you. Can I give you something to eat?
By half past two there are four piles, all with their edges towards you.
// True reason: two fewer for him.
+ (said_yes) [These two only want a yes by Saturday. Shall I say it for you, and then they're gone? # move: rescue # as: say-yes # topic: tasks # stakes: S B C]
    ~ slots = slots - 1
    JOEL: Whichever's less bother. # face: lids-lowered # gaze: window # body: He has looked at the clock over your head. # inner: What did I say yes to?
+ [You were reading when I took that off you. I've only just seen it. # move: name-process # stakes: S B C]
    JOEL: Only the back of one. 'If undelivered.' # face: level # pose: letter-in-hands # gaze: table # body: He reaches across, and takes a letter back off the nearest pile. # inner: Clocked it. Late. Still, clocked it.
+ (after_egg) [This is the court's, and I'm not piling it. There. Now, or after an egg? # move: offer-choices # stakes: S B C]
    JOEL: After. You don't open a brown one on an empty pan. # face: smile-brows-up # gaze: you # body: He gets up, and has three eggs in one hand. # inner: Asked. Middle of all that, asked.
    ~ opener = "he"
    It is opened after the egg, with the egg spoon. He reads it standing. # prop: letters; one-open
    -> ringed
// True reason: on the floor, with the radio on, it really is quicker.
+ (home) [I'll take them back with me, and spread them on my own floor tonight. It's how I think. # move: quiet-exception # topic: hours # stakes: S B C]
    JOEL: Your floor. Right. # face: eyes-aside # gaze: table # body: He looks at his own floor, which is clear. # inner: They've got somewhere to go, then.
- -> court

=== three ===
He deals three on to the table, face down, and squares the edges. # prop: letters; three-apart
JOEL: Gas. Phone. That's a pension I haven't got. # face: level # pose: letter-in-hands # gaze: letters # inner: Three. Three's a starter.
The court's is not among them. You have both seen it, at the bottom, brown.
JOEL: 'Dear Mr Abernathy, we are pleased.' They're pleased. # face: one-brow # gaze: letters # body: He reads it down to the end. His lips move at the sums. # inner: Read it twice. It's a plus.
JOEL: Gas owes me eleven pounds. Five months I've been hiding from eleven pounds. # face: laughing-eyes # gaze: you # inner: Don't laugh. Well. Laugh. # plain: I was afraid of this letter. It was good news.
+ [Eleven up. Go on, give us the next one, I'm only here for the kettle. # move: coach-alongside # stakes: S B C]
    JOEL: 'Final.' That one's not pleased. # face: brow-drawn # gaze: letters # body: He reads both sides of it, and writes a number on the envelope. # inner: Not dead. Wrote it down.
+ [You read that as if it were a delivery note. Eleven years of the allergens file, was it? # move: affirm-strength # stakes: S B C]
    JOEL: Fourteen columns. Every dish. Never had one come back. # face: level # pose: sleeves-rolled # gaze: you # body: He pushes a sleeve up to the elbow, to turn the letter over. # inner: Forgot I did that. Eleven years.
// True reason: it is a horrible form, and the worker has done it before.
+ [I'll have the phone one. It's ten minutes on their website, and it's a swine of a form. # move: rescue # as: phone-bill # topic: tasks # stakes: S B C]
    ~ slots = slots - 1
    He stops reading.
    JOEL: Ten minutes. Yeah. You'd be ten minutes. # face: lids-lowered # pose: hands-under-table # gaze: window # body: The phone letter comes across the table by one corner. # inner: Was halfway down that one.
+ [Stand with your back to him, and give the kettle all your attention. # move: attend-in-silence # unspoken # stakes: S B C]
    The kettle takes its time. Behind you a page turns, and then another. # sound: kettle; The kettle comes slowly to the boil.
    JOEL: You can turn round. I've done the phone. # face: soft-eyes # gaze: you # body: Two letters lie open, squared to each other. # inner: Nobody looking. Got to the bottom.
- -> court

=== the_one ===
~ opener = "he"
He slits it with the handle of a spoon, and looks at the fold. # prop: letters; one-open
JOEL: Just that one. # face: brow-drawn # pose: letter-in-hands # gaze: you # body: He holds it out over the middle of the table, and keeps hold of his end. # inner: Said one. See if it's one.
JOEL: 'The claimant.' That's the landlord. 'The defendant.' # face: level # gaze: letters # body: His thumb has stopped under a line. # inner: That's me, then. The defendant. # plain: The letter calls me 'the defendant'. I do not like it.
+ [Eighteenth, twenty past ten, two thousand one hundred and forty. Is that what you thought it was? # move: summarise-check # stakes: S B T]
    JOEL: Nineteen hundred. I was going by the thickness. # face: level # gaze: you # body: He writes the true one on the envelope, large. # inner: Worse. And it's only a number.
+ [That's the one. I said one, so I'm putting my pen down. Where's it going to live? # move: kind-firm # topic: tasks # stakes: S B T]
    JOEL: Fridge. Eye level, where a rota goes. # face: smile-brows-up # gaze: you # body: He waits a moment, to see if you pick the pen up again. # inner: Said one. Was one. # plain: You did what you said, and no more.
// True reason: the reply wants the same facts, and they are in front of them both.
+ (started) [It wants a reply, look. Shall I just start you off? It's the same facts, on lines. # move: rescue # as: start-you-off # topic: tasks # stakes: S B T]
    ~ slots = slots - 1
    He stops reading.
    JOEL: You've got nice writing. # face: lids-lowered # pose: hands-under-table # gaze: letters # body: He lets go of his end. # inner: That's two. Never just one. # plain: You said one letter, and now you do another.
+ [You say one thing it wants, I say one, until we run out of things. # move: coach-alongside # stakes: S B T]
    JOEL: Wants me there. Wants a form. Wants two thousand one hundred and forty pounds. That's three, I've had yours. # face: one-brow # gaze: you # body: He counts them on to the table with the spoon. # inner: Three things. That's a list. Lists are fine.
- -> ringed

=== speaker ===
'You are seventh in the queue', says the phone, and plays something with pipes. # sound: phone; A phone rings out, and pipes begin to play.
He has gone quiet. He is reading his own address.
JOEL: What do I say. When they pick up. # face: brow-drawn # pose: letter-in-hands # gaze: table # inner: One more. From the start. Again. # plain: I have to tell my story to another stranger.
IMRAN: Advice centre, this is Imran. Who've I got?
+ [Push the phone across to him, and take your own hands off the table. # move: coach-alongside # unspoken # stakes: S B T]
    ~ advice = "monday"
    ~ teller = "he"
    JOEL: Abernathy. It's a hearing. The eighteenth. No. Not opened it. # face: mid-sentence # pose: phone-at-ear # gaze: window # inner: Said it. He didn't breathe in.
    IMRAN: Then fetch it along shut. Monday, ten. I'm the one in the cardigan.
// True reason: to get the hard first sentence over for him.
+ [Hello, Harbour Street here. It's for Joel Abernathy, he's beside me: a hearing on the eighteenth. # move: rescue # as: speak-first # topic: tasks # stakes: S B T]
    ~ advice = "monday"
    ~ teller = "you"
    IMRAN: Right you are. Is it him I'm seeing, or you? Monday at ten, whichever.
    He stops reading.
    JOEL: Whichever. # face: lids-lowered # pose: hands-under-table # gaze: table # body: He slides the envelope back in with the others. # inner: Good phone voice. Better than mine.
+ [One second, Imran. Joel, is there anything you'd rather say yourself, or not at all? # move: share-with-consent # topic: confidentiality # stakes: S B T]
    ~ advice = "monday"
    ~ teller = "he"
    JOEL: The kitchen shutting. I'll do that bit. # face: level # gaze: you # body: He draws the phone over by its edge. # inner: That bit's mine. Asked me which.
    IMRAN: Take your time, it's free. Well, it's free till five. Monday at ten?
+ [You've gone quiet since the pipes. Shall we ring off, and open one ourselves first? # move: name-process # stakes: S B T]
    JOEL: Could we? # face: breath-out # gaze: you # body: His shoulders come down. He presses the red button himself. # inner: Let off. Didn't even have to ask.
- {advice == "monday": -> ringed}
-> court

=== pushed ===
The bag comes down off the table, and goes in behind his chair. # prop: bag; behind-chair
JOEL: Half the size. Yeah. Probably. # face: lids-lowered # pose: hands-under-table # gaze: table # inner: Told myself that. June. July. August. # plain: I have told myself that for months. It does not help.
+ [You'll have told yourself that every week, and it's only got heavier. # move: reflect-complex # stakes: S B C]
    JOEL: It had to go behind the chair. The drawer filled up. # face: level # gaze: you # body: He reaches back, and the bag comes out as far as his knee. # inner: Heavier. Yeah. Who weighed it? # prop: bag; beside-chair
// True reason: it is one letter, and the worker will be there.
+ [Just the stamped one, then? Two minutes, and I'm sat right here next to you. # move: persuade # as: just-one # topic: tasks # stakes: S B C] -> shoved
+ [I'm pushing, and it's you that has to live with it. Sorry, Joel. # move: own-apologise # stakes: S B C]
    JOEL: It doesn't eat much. # face: one-brow # gaze: you # body: He hooks the bag out with one foot. # inner: Stopped. Didn't have to be told. # prop: bag; beside-chair
+ [Which of them would you mind me seeing least? We could have that one and call it a day. # move: offer-choices # stakes: S B C]
    JOEL: Gas. Gas never hurt anyone. # face: smile-brows-up # pose: letter-in-hands # gaze: table # body: He finds it by feel, without looking down. # inner: Gas. Start with gas. Everyone can gas. # prop: letters; one-open
- -> court

// ------------------------------------------------------------------ the court's own letter
=== court ===
{
- slots >= 4:
    Quarter past two. Both of today's half-hours are still whole.
- slots == 3:
    Half past two. There is one half-hour left of today, and two on Friday.
- slots == 2:
    Three o'clock. Today's half-hours are gone. What you spend now, you take from Friday.
- else:
    Ten past three. You have started on Friday's half-hours, and nobody has said so.
}
JOEL: That leaves the brown one. # face: brow-drawn # pose: letter-in-hands # gaze: letters # body: He has it by a corner. # inner: Came in September. Knew by the weight. # plain: I have not opened the letter from the court.
+ [You open it. Read me the top line, and stop if you want to stop. # move: coach-alongside # topic: tasks # stakes: S B T]
    ~ slots = slots - 2
    ~ opener = "he"
    JOEL: 'Notice of hearing.' Not stopping. # face: mid-sentence # gaze: letters # prop: letters; one-open # body: He reads it down to the printer's mark. It takes until the tea is cold. # inner: End of the page. Still sat here.
+ [Let me read it out, then. You put your hand up when I get something wrong. # move: advocate-alongside # topic: tasks # stakes: S B T]
    ~ slots = slots - 1
    ~ opener = "you"
    JOEL: Joel Michael. They've put Micheal. # face: one-brow # pose: hands-under-table # gaze: you # prop: letters; one-open # body: His hand has gone up, as far as the shoulder. # inner: Twenty past ten. Two thousand one-forty. Okay.
// True reason: to take the frightening page and give back three facts.
+ [I'll have a look, and give you only the bits that matter. # move: rescue # as: the-bits # topic: tasks # stakes: S B T]
    ~ slots = slots - 1
    ~ opener = "you"
    He stops reading.
    JOEL: Which bits were those? # face: lids-lowered # pose: hands-under-table # gaze: window # prop: letters; one-open # body: He watches your eyes go down the page, and back up. # inner: It went back up. What was there?
// True reason: somebody will ask him on the day, and better here than there.
+ [It's postmarked September, Joel. They'll ask you on the day what you did with it. # move: moralise # topic: tasks # stakes: S B T] -> shoved
+ [Can I say what's generally in a brown one? Three sheets, and two of them are the same. # move: inform-with-permission # topic: tasks # stakes: S B T]
    ~ opener = "he"
    JOEL: Which two? # face: one-brow # gaze: letters # prop: letters; one-open # body: He has opened it to look. He lays two sheets together, and holds them to the light. # inner: Same. Same again. So it's one page.
- -> ringed

// The rupture of Tuesday: he was told what he knows.
=== shoved ===
# hard
{
- taken or three:
    The whole stack comes across the table, and stops against your arm.
- else:
    The bag comes across the table, and stops against your arm. # prop: bag; on-table
}
JOEL: Have it, then. No, go on. You'll do a better job. # face: jaw-set # pose: arms-folded # gaze: window # inner: Told off. At my own table. # plain: I am angry. I am not really saying yes.
+ [You're saying yes, and I don't think it is one. I leant on you. # move: name-process # stakes: C T S]
    JOEL: It was the arm I noticed. # face: level # gaze: table # body: He looks at your hand, which is flat on the top letter. # inner: Knows it's a no. Huh.
    -> then
+ [That was me being scared of a date. You knew the date. I'm sorry. # move: own-apologise # stakes: C T S]
    JOEL: It's a bad date. # face: brow-drawn # gaze: you # body: He unfolds one arm. # inner: Scared. Well. That's new.
    -> then
// True reason: he has said take it; it would be over.
+ (have_it) [All right. Shall I have it with me tonight, and on Friday you'll see it in order? # move: rescue # as: have-it-then # topic: tasks # stakes: C T S]
    JOEL: Knew you would. # face: lids-lowered # gaze: window # body: He looks at the place by the chair where it used to stand. # inner: Gone. Should be lighter.
    -> ringed
+ [I only meant there's still time. Let's leave it there for today, shall we? # move: avoid # stakes: C T S]
    JOEL: Left. # face: lids-lowered # gaze: table # prop: bag; behind-chair # body: He puts the lot back in the bag, and the bag down behind his chair. # inner: Easy, that. Leaving it. I'm good at it.
    -> ringed
= then
* [What would have been the thing to say? I'd like to know it. # move: invite-complaint # stakes: C T S]
    JOEL: Nothing. Sit there. Have a biscuit. I was getting to it. I was that far off. # face: level # gaze: you # body: He shows you with a finger and thumb. # inner: Said that out loud. Nobody sent it back. # plain: You should have waited. I nearly opened it.
    -> then
+ [Let's go back a minute. It's your letter: you say who opens it, and I keep quiet. # move: renegotiate # stakes: C T S]
    {rupture != "none": -> not_now}
    ~ opener = "he"
    JOEL: Me. Now. Before I think. # face: level # pose: letter-in-hands # gaze: table # prop: letters; one-open # body: It is open before you've sat back. # inner: Twenty past ten. It's only a time.
    -> ringed
+ [Leave your hands in your lap, and look at the copper pan. # move: attend-in-silence # unspoken # stakes: C T S]
    JOEL: It's only for looking at, that. You'd ruin it on this hob. # face: half-lids # gaze: window # body: He looks at the pan as well. # inner: Still here. Not writing, either.
    -> ringed
* [I'd no call to lean on it. It'd have come out when it was ready, and I'm sorry. # move: own-apologise # as: no-call # stakes: C T S]
    JOEL: It might have. # face: brow-drawn # gaze: you # body: One of his sleeves has gone up to the elbow. # inner: Might. In about March.
    -> then
+ [Shall we do it the easy way round? I'll read it tonight, and ring you with the gist. # move: rescue # as: the-gist # topic: tasks # stakes: C T S]
    JOEL: Gist'd be good. # face: lids-lowered # pose: hands-under-table # gaze: table # body: He pulls both sleeves down. # inner: That's that, then. Gist.
    -> ringed
= not_now
JOEL: Friday. Ask us Friday. # face: eyes-aside # gaze: window # body: He keeps one hand on the flap. # inner: Say what you did first. # plain: I am not ready. You hurt me.
-> ringed

=== ringed ===
{
- opener == "he":
    He finds a red pen in the jar with the thermometers, and rings the eighteenth himself. # prop: calendar; circled
- else:
    You ring the eighteenth on his calendar in red. He watches the pen, not the date. # prop: calendar; circled
}
A phone buzzes among the plastic tubs. # sound: buzz; A phone buzzes against a plastic tub.
JOEL: Only Sam. It's soda bread. # face: smile-brows-up # pose: hands-under-table # gaze: table # body: He reads it to the end, and lays it face down. # inner: No capitals. Still does his full stops. # plain: Sam has sent me a recipe.
~ sam = "named"
{shoved: -> leaving}
// True reason: to find out, in passing, who else knows.
+ [Does she know about the eighteenth, or have you kept it to yourself? # move: assume # stakes: C S A # adjust: T+1 "he is used to it, and lets it pass once" # adjust: R+1 "said in passing, and kindly meant"]
    ~ slip = true
    JOEL: No. # face: eyes-aside # gaze: table # body: He turns the phone until its edge is true with the table's. # inner: She. Let it go. Let the one go.
+ [What does a soda bread mean, from Sam? # move: ask-meaning # stakes: C S A]
    JOEL: Means he's up. Means he's got buttermilk in. # face: soft-eyes # gaze: you # body: He turns the phone over again, to look. # inner: Means he's thinking of it at two.
+ (would_come) [Is Sam anybody you could have sat here with you, for some of this? # move: link-network # stakes: C S A]
    JOEL: Would come. Haven't asked. {uppermost == "sam":Haven't answered, even. That one with no capitals, that's from June.} # face: eyes-aside # gaze: window # body: His thumb goes along the edge of the phone. # inner: He'd come. That's what's the matter.
+ [Give it a moment, and see whether the phone stays down. # move: attend-in-silence # unspoken # stakes: C S A]
    JOEL: 'don't knead it.' Always puts that. I've never kneaded one in my life. # face: laughing-eyes # gaze: you # body: The phone is the right way up again. # inner: Why'd I tell that one?
+ [Right, back to it: the eighteenth, the brown one, the landlord. What have I missed? # move: summarise-check # stakes: C S A]
    JOEL: Nothing. That's your lot. # face: level # gaze: calendar # body: He puts the phone in his pocket. # inner: Business. Fine. Sam's not business.
- -> leaving

=== leaving ===
JOEL: I'll ring the landlord. Ms Tan. Her number's on the half of them. By Friday. # face: level # pose: hands-under-table # gaze: calendar # body: He says it to the red ring. # inner: One call. Used to do fifty. # plain: I promise to phone the landlord before Friday.
{
- uppermost == "boring":
    JOEL: How many of these do we get? Before you get somebody more interesting. # face: half-lids # gaze: you # inner: Said as a joke. Was it? # plain: I am afraid that you will drop me.
- else:
    Your coat is on the hook with the aprons.
}
+ {advice == "none"} [I'll try for a time at the advice centre, and text you by noon Thursday, even if it's no. # move: promise-realistic # topic: tasks # promise: noon; text you by noon on Thursday; 2; 1 # stakes: T B S]
    ~ vow = "noon"
    JOEL: Even if it's no. # face: one-brow # gaze: you # body: He writes 'Th 12' on the side of the bag. # inner: Noon. We'll see about noon.
    -> thursday
+ {advice != "none"} [I'll ask if a reply can still go in, and text you by noon Thursday, even if it's no. # move: promise-realistic # as: ask-the-court # topic: tasks # promise: noon; text you by noon on Thursday; 2; 1 # stakes: T B S]
    ~ vow = "noon"
    JOEL: Noon. Not 'dinner time'. # face: one-brow # gaze: you # body: He writes 'Th 12' on the side of the bag. # inner: Noon. We'll see about noon.
    -> thursday
// True reason: one call is enough for anybody with that back.
+ [Will you do her, and leave me the rest: court, phone, advice? You'll hear by noon Thursday. # move: rescue # as: the-rest # topic: tasks # promise: noon; text you by noon on Thursday; 2; 1 # stakes: T B S]
    ~ vow = "noon"
    JOEL: That's the lot, then. Bar one. # face: soft-eyes # gaze: you # body: He has your coat down before you are up. # inner: One call. Can't even mess that up.
    -> thursday
// True reason: she has seen it happen once.
+ [Nobody wants a court. I'll have a word with her, and get the whole thing dropped by Friday. # move: over-promise # topic: tasks # promise: dropped; get the case dropped by Friday; 3; 2 # stakes: T B S]
    ~ vow = "dropped"
    JOEL: Dropped. # face: brows-up # gaze: you # body: He stands up to see you out, which he doesn't do. # inner: Dropped. Said it like a plate. # plain: Do you mean I will not have to go to court?
    -> tan
+ (first_line) [Shall we write its first line now, so that it's there when you pick up the phone? # move: coach-alongside # topic: tasks # stakes: T B S]
    JOEL: 'Hello, it's Joel Abernathy, I owe you two thousand one hundred and forty pounds.' Might as well start loud. # face: lopsided # gaze: table # body: He writes it on the lid of a tub, with the pen for dating things. # inner: Looks short, written down. It's only that.
    -> friday

// ------------------------------------------------------------------ Thursday the tenth: noon
=== thursday ===
# contact: 1 # setting: team-room # light: day # channel: phone # distress: 0.5
TUNDE: You've got duty till one. There's two calls holding, a fire drill at noon, and I've eaten your satsuma.
{
- advice == "none":
    Ten to twelve. The advice centre has you fourth in its queue. You have no time to give him yet.
- else:
    Ten to twelve. The court's office has you fourth in its queue. You have no answer to give him yet.
}
+ [Text him at five to: 'Still in the queue. No news. Next word from me at four.' # move: close-loop # keeps: noon # unspoken # stakes: T B U]
    ~ advice = "monday"
    JOEL: Heard. # inner: Five to. Said noon, and it's five to.
    At four you have something: {teller == "nobody":Monday, ten o'clock, ask for Imran|the reply can go in by Wednesday}. You send that as well.
    -> friday
+ [Text him now that it won't be noon, and ask him for four. # move: renegotiate # renegotiates: noon # promise: four; text you at four; 1; 0 # unspoken # stakes: T B U]
    JOEL: Four's fine. # inner: Rang from the van. Good supplier, that.
    -> four
// True reason: every message he gets is another letter.
+ [Wait till there's something to say. A text with nothing in it is one more envelope. # move: avoid # unspoken # stakes: T B U]
    {
    - advice == "none":
        ~ advice = "thursday"
        At twenty past one they offer you next Thursday. Monday went, they say, a bit after twelve.
    - else:
        At twenty past one they tell you Wednesday, for the reply. They'd have said so at noon.
    }
    -> friday
+ [Hold on past noon, then ring him: 'I said noon, and it's gone one. No excuse. Here it is.' # move: own-apologise # keeps: noon # unspoken # stakes: T B U]
    ~ advice = "monday"
    JOEL: I'd noticed. {teller == "nobody":Monday's good. Monday, ten.|Wednesday. Right.} # inner: Rang, though. Could have texted it.
    -> friday
// True reason: he has told it often enough.
+ [Borrow Marian's line, tell them the whole of it for him, and text him what they say. # move: rescue # as: tell-it-for-him # topic: tasks # keeps: noon # unspoken # stakes: T B U]
    ~ advice = "monday"
    ~ teller = "you"
    JOEL: Ok. All of it? # inner: How did it sound, told by somebody well?
    -> friday

=== four ===
TUNDE: That's a lady in the lobby with three bags and a hamster. She says you said four.
~ advice = "monday"
Two minutes to four. Your phone has the answer: {teller == "nobody":Monday, ten, ask for Imran|Wednesday, for the reply}.
+ [Text it to him from the stairs, with 'It's four. As I said.' at the end. # move: close-loop # as: from-the-stairs # keeps: four # unspoken # stakes: T B U]
    JOEL: Heard. # inner: Two minutes early, by the oven.
// True reason: he will be seen tomorrow anyway, and she is here now.
+ [Put it on a note for tomorrow. You're seeing him at two, and she's here now. # move: avoid # as: tomorrow # unspoken # stakes: T B U]
    The hamster is called Gary. It takes until half past five to find him a shelf.
+ [Ask Tunde to send it in your words, and go down to her. # move: consult-escalate # keeps: four # unspoken # stakes: T B U]
    TUNDE: 'It's four. As I said.' Full stop and all. I feel like your lawyer.
- -> friday

=== tan ===
# contact: 1 # setting: team-room # light: day # channel: phone # distress: 0.5
MS TAN: It's with the court now. I can't un-send a court. What I can read is an offer, from him, with a number in it.
You thank her. The receiver is still warm. # sound: receiver; You put the receiver down.
TUNDE: You've got the face of somebody who has said a thing.
+ [Ring Joel now: she can't drop it, and you'd no business saying so. You can get him an adviser. # move: renegotiate # renegotiates: dropped # promise: adviser; bring you a time with an adviser on Friday; 1; 1 # unspoken # stakes: T B U]
    ~ vow = "adviser"
    ~ advice = "monday"
    JOEL: Thought it was quick. # inner: Knew. Wanted it anyway. Fool. # plain: I did not quite believe you.
+ [Save it for Friday. It's a thing to say to a person's face. # move: avoid # unspoken # stakes: T B U]
    TUNDE: Friday. He'll have a nice Wednesday, then. And a nice Thursday.
// True reason: the promise was made, and somebody up there must be able to.
+ [Go over her head: her manager first, and then whoever manages him. # move: rescue # as: over-her-head # topic: tasks # unspoken # stakes: T B U]
    By six you've been called 'helpful' by four people. None of them can un-send a court, either.
+ [Ask Tunde what he'd do, and write down what he says. # move: consult-escalate # unspoken # stakes: T B U]
    TUNDE: I'd be cross with me for an hour. Then I'd tell him, and then I'd ring the advice centre. You can do those in any order.
- -> friday

// ------------------------------------------------------------------ Friday the eleventh
=== friday ===
# contact: 2 # setting: joel-flat # light: day # channel: room # distress: 0.5
{
- slots >= 2:
    Friday, two o'clock. {slots >= 3:Three half-hours are left in the week, and this is where they go.|There are two half-hours left in the week, and they begin here.}
- slots == 1:
    Friday, two o'clock. One half-hour is left of his week, and it has started.
- else:
    ~ over = true
    Friday, two o'clock. His half-hours were spent on Tuesday. You have come in your dinner hour, with your dinner.
}
{taken.said_yes or taken.home or shoved.have_it: The bag has coloured tabs in it now. They are yours, and very neat.}
The date on his calendar has its red ring. # prop: calendar; circled
{rupture != "none": -> you_said_noon}
{vow == "dropped" or vow == "adviser": -> is_it_dropped}
-> only_one

// A promise broke between the two visits.
=== you_said_noon ===
# hard
The bag is behind his chair. # prop: bag; behind-chair
{
- vow == "noon" and four:
    JOEL: Four, it was. In the end. Had it on the table with the sound up. It's fine. # face: level # pose: hands-under-table # gaze: table # inner: Asked nicely for four. Then no four. # plain: You moved it to four o'clock, and then you did not write.
- vow == "noon":
    JOEL: Had the phone on the table, noon Thursday. With the sound up. It's fine. # face: jaw-set # pose: hands-under-table # gaze: table # inner: Watched it. Like an oven with no light. # plain: You said noon. I waited. You did not write.
- else:
    JOEL: You've come, anyway. # face: jaw-set # pose: hands-under-table # gaze: table # inner: Came, anyway. # plain: I was not sure that you would come.
}
+ {vow == "noon"} [I had nothing good to send, so I sent nothing. I'd said a time. I'm sorry. # move: own-apologise # stakes: C T]
    JOEL: Don't need good. Need noon. # face: level # gaze: you # body: He puts the phone down flat, face up. # inner: Didn't mention being busy. That's something.
+ {vow != "noon"} [We left it in a bad place on Tuesday, and I was the one who put it there. # move: own-apologise # as: since-tuesday # stakes: C T]
    JOEL: Table's same as it was. # face: level # gaze: you # body: He turns your chair out with his foot. # inner: Three days. And still brought it up.
+ [The bag's gone back behind you. I think that's about me. # move: name-process # stakes: C T]
    JOEL: It's about a bag. # face: brow-drawn # gaze: table # body: He looks round at it, all the same. # inner: Sees a bag move. Hm.
// True reason: it is what happened.
+ [It was murder at our end, honestly: a fire drill, a hamster, and me with two phones. # move: avoid # stakes: C T]
    JOEL: A hamster. # face: lids-lowered # gaze: window # body: He says it with no particular weight. # inner: Behind a hamster. # plain: Other things matter more to you than I do.
    -> only_one
- (then)
* [Where did that leave you, with it on the table? I want to know. # move: invite-complaint # stakes: C T]
    JOEL: Same as a supplier. You don't shout. You start writing down when they come. # face: level # gaze: you # body: There is a column of times on the side of the bag. # inner: That's more than I meant to say.
    -> then
+ [From here, noon means a word at noon, and 'nothing yet' counts as one. Would that do? # move: renegotiate # stakes: C T]
    {
    - rupture == "none":
        JOEL: 'Nothing' is a word. I've had worse off suppliers. # face: one-brow # gaze: you # prop: bag; beside-chair # body: He caps the pen, and the bag comes out as far as his knee. # inner: Noon. News or none. That'd do. # plain: Yes. A message without news is enough for me.
    - else:
        JOEL: We'll see, won't we, at noon. # face: eyes-aside # gaze: table # body: He caps the pen, and keeps it. # inner: You've not said what you did. # plain: I do not believe it yet.
    }
+ [Which would you have: me naming a time, or me ringing only when there's news? # move: offer-choices # as: sooner # stakes: C T]
    JOEL: The time. I can do nothing with a surprise. # face: level # gaze: you # body: He taps the column of times, and stops. # inner: Asks what I'd want. A bit late.
// True reason: to get to what he needs.
+ [Well. We've only the hour. Shall we see what the week looks like? # move: avoid # as: the-week # stakes: C T]
    JOEL: Let's. # face: lids-lowered # gaze: table # body: He squares the edge of nothing. # inner: Two o'clock. Gone by three.
- -> only_one

// This road has been longer: the compliment is not paid on it.
=== is_it_dropped ===
# hard
{
- vow == "adviser":
    JOEL: So it's on, the eighteenth. And there's a man. # face: level # pose: hands-under-table # gaze: you # prop: bag; beside-chair # body: The red ring has a second ring round it, and there are two plates out. # inner: Knew since Thursday. Slept on it. Some.
- else:
    JOEL: Did she drop it? You said Friday. # face: brows-up # pose: letter-in-hands # gaze: you # prop: bag; beside-chair # body: There's a clean cloth on the table, and two plates. # inner: Don't look hopeful. Too late. # plain: Is the court case cancelled, as you said?
}
+ {vow == "adviser"} [Monday, ten, and he's called Imran. That's what I should have promised you first time. # move: close-loop # keeps: adviser # stakes: C T]
    JOEL: Imran. What's he take in his tea? # face: smile-brows-up # gaze: you # body: He writes it inside the rings, very small. # inner: Said Friday. Came with a name.
+ {vow == "adviser"} [There is. And I'm sorry I ever said 'dropped'. You didn't need that on a Tuesday. # move: own-apologise # as: ever-said # keeps: adviser # stakes: C T]
    JOEL: It was a good night's sleep. The one. # face: one-brow # gaze: you # body: He draws a third ring. # inner: Said sorry, and brought the man.
+ {vow == "dropped"} [She can't, and I'd no right to say it. What I can do is ring an adviser with you, before I go. # move: renegotiate # renegotiates: dropped # promise: adviser; ring an adviser with you before you leave on Friday; 1; 0 # stakes: C T]
    ~ vow = "adviser"
    JOEL: Can't. Not won't. Right. # face: brow-drawn # gaze: table # body: One of the plates goes back on the shelf. # inner: Laid the table. For what?
    -> rung_together
// True reason: there is still a week, and somebody may yet pick up.
+ {vow == "dropped"} [Not yet. I've four people on to it. I'd not give up on that by any means. # move: avoid # as: not-yet # stakes: C T]
    JOEL: Four people. # face: soft-eyes # gaze: you # body: He puts bread on both plates. # inner: Four. Must be nearly dropped, then.
+ {vow == "dropped"} [No. I only wanted it to be true. I'm sorry, I should have rung you Thursday. # move: own-apologise # stakes: C T]
    JOEL: I told Sam. I said it's off. # face: eyes-aside # gaze: window # body: He turns the phone over, and over again. # inner: Told him. Got a whole line back.
+ {vow == "adviser"} [It's on. They generally go all right, these, once there's somebody sat next to you. # move: avoid # as: generally # stakes: C T]
    JOEL: Generally. # face: lids-lowered # gaze: calendar # body: He tucks the cap back on the pen. # inner: 'Generally.' The surgeon said that.
- -> not_rung

=== rung_together ===
JOEL: What do I say to him? I told everybody it was off. # face: eyes-aside # pose: hands-under-table # gaze: table # prop: bag; on-table # inner: Everybody's Sam. Told Sam. # plain: I am ashamed, because I said that there was no more court case.
+ [Dial it yourself. I'll hold the letter flat, so that it's there when he wants the number off it. # move: coach-alongside # topic: tasks # keeps: adviser # stakes: S B T]
    ~ advice = "monday"
    ~ teller = "he"
    IMRAN: Off, was it? They never are. Monday at ten, and bring the whole bag. I like a bag.
    JOEL: He likes a bag. # face: lopsided # pose: phone-at-ear # gaze: you # body: He says it with his hand over the phone. # inner: Said it to him. He only laughed.
+ [I'll say the bit about 'dropped', since I made it up. Then it's you, from your name on. # move: advocate-alongside # topic: tasks # keeps: adviser # stakes: S B T]
    ~ advice = "monday"
    ~ teller = "he"
    IMRAN: Well, you're honest. Put him on. Monday at ten, Mr Abernathy, and bring the whole bag.
    JOEL: It's Joel. # face: smile-brows-up # pose: phone-at-ear # gaze: window # body: He gives his name, and spells the rest of it. # inner: Owned up. On speaker. To a lawyer.
// True reason: it is engaged, and there is an hour to fill.
+ [It's engaged. I'll try them again from the car, and let you know. # move: avoid # topic: tasks # stakes: S B T]
    JOEL: From the car. # face: lids-lowered # pose: hands-under-table # gaze: window # prop: bag; beside-chair # body: The bag goes down off the table. # inner: Before you go, it was. Then the car.
- -> not_rung

// ------------------------------------------------------------------ the compliment (D2)
=== only_one ===
{promises_broken > 0 and not you_said_noon: On the side of the bag 'Th 4' has been crossed out, along a ruler.}
{
- rupture != "none":
    JOEL: Anyway. Eggs. You still get more done than anyone. You do it quick. # face: lids-lowered # pose: hands-under-table # gaze: table # body: He cracks one with his back to you. # inner: Say something nice. Keep it moving. # plain: I am polite because I am hurt.
- rapport_level == "low":
    JOEL: You do get things done. I'll say that. # face: level # pose: hands-under-table # gaze: you # body: He puts an egg down in front of you, and a fork, and squares the fork. # inner: Credit where it's due. # plain: You are useful to me.
- else:
    JOEL: You're the only one who gets anything done. No flannel. Eat that. # face: soft-eyes # pose: hands-under-table # gaze: you # body: He puts an egg down in front of you, and a fork, and squares the fork. # inner: True. And it makes me what? # plain: I am grateful, and it makes me feel useless.
}
// True reason: it is lovely to hear, and there is so much that would take the worker four minutes.
+ (two_more) [Somebody's got to. Go on: give me the phone people and the dentist, while I've a fork in my hand. # move: rescue # topic: tasks # stakes: C B U]
    ~ slots = slots - 1
    JOEL: There's a tooth, yeah. How did you know there was a tooth? # face: soft-eyes # gaze: you # body: He goes to find the card, and sits down again without it. # inner: Section by section. All of it gone.
+ [It gets done, and you're sat there watching it get done. # move: reflect-complex # stakes: C B U]
    JOEL: Like when they shut your section. You can see your own fridge, you just can't go in it. # face: level # gaze: you # body: He sits down across from you, which he hasn't done yet. # inner: Somebody else's knives on your board. # plain: Yes. I watch while other people do my work.
+ [Says the man with six cooks and two hundred covers. I can't get a printer to do both sides. # move: affirm-strength # stakes: C B U]
    JOEL: It's the tray. {uppermost == "watched":Two hundred and eleven, the last Saturday. Nobody stood over me, either.|Two hundred and eleven, the last Saturday.} # face: laughing-eyes # gaze: you # body: A sleeve goes up, to show you which way a tray goes in. # inner: And eleven. Haven't said that since.
// True reason: to be level with him; it is even true.
+ [You'd not say so if you saw my desk. I've let four people down this week, and it's only Friday. # move: over-disclose # stakes: C B U]
    JOEL: Have mine. I'll do another. # face: brow-drawn # gaze: you # body: He moves his egg to your plate as well. # inner: Tired, look. Don't be work. # plain: Now I worry about you.
+ [Two columns, then: what's yours this week and what's mine. Mine's not allowed to be the longer. # move: contract-early # topic: tasks # stakes: C B U]
    JOEL: Prep list. {uppermost == "boring":And when it's all crossed off?|Who does the onions?} # face: one-brow # pose: sleeves-rolled # gaze: table # body: He rules the line himself, down the back of an envelope, along a tub lid. # inner: A line down the middle. I know those. # plain: Yes. I know how to share out work.
- -> not_rung

// ------------------------------------------------------------------ he did not ring (D3)
=== not_rung ===
# risk
The lid of a tub is under his hand, {leaving.first_line:with a first line on it, and a ring from a cup|with Ms Tan's number on it, and a ring from a cup}. # prop: bag; behind-chair
JOEL: Didn't ring her. Well, I rang. Three rings, and put it down. # face: eyes-aside # pose: hands-under-table # gaze: table # body: The bag has gone in behind his chair. You did not see it go. # inner: Three. Used to shout at whole suppliers. # plain: I tried to phone the landlord. I could not do it.
JOEL: Then again, and it said press one, and I thought, what's the point. Anyway. # face: half-lids # gaze: window # inner: Out before I looked at it. # plain: I feel that nothing I do helps.
{
- uppermost == "watched":
    He did it in the hall, he says, with the light off and the door shut.
- uppermost == "boring":
    He looked at your coat before he said it.
- else:
    Hers is the next number under Sam's. The phone opened at Sam's.
}
- (how)
// True reason: it will be over, and he can eat.
+ (you_rang) [Give me the number and four minutes. Then it's behind you, and we can both eat. # move: rescue # as: four-minutes # topic: tasks # stakes: S C R]
    ~ slots = slots - 1
    ~ money = "sixty"
    MS TAN: He's with you, and he says you may? Good. Sixty a fortnight, from the first? I can write that down.
    He had pulled the lid round to read it. He stops reading.
    JOEL: Sixty. Right. That's that done. # face: soft-eyes # pose: hands-under-table # gaze: window # body: He turns the tub lid over, number down. # inner: Haven't got sixty. Don't say. # plain: I cannot pay that, but I do not want to seem ungrateful.
    -> after_that
// True reason: to be straight with him, as with anybody.
+ [You did say Friday. I've done my half of it, Joel, and it only works with two. # move: moralise # topic: tasks # stakes: S C R] -> sharp
+ [What was she going to say, at ring three? In your head, I mean. # move: open-question # stakes: S C R] -> smaller
+ [Who else is on your side in this? I don't mean anybody who gets paid to be. # move: link-network # stakes: S C R] -> who_else
+ {not asked} [When you say what's the point, do you mean the letters, or do you mean living? # move: explore-risk # stakes: S C R # rate: R 3 "asked plainly, once, in so many words"]
    -> meant ->
    JOEL: So. Ms Tan. # face: level # gaze: table # body: He has turned the tub lid the right way up again. # inner: Back to the small thing. It's smaller.
    -> how
= after_that
{advice == "none" and not is_it_dropped and not smaller and not who_else and not sharp: -> adviser}
-> reply

// Asked plainly: he means the letters. A next step he has a hand in, and a colleague who knows.
=== meant ===
~ asked = true
{
- whites:
    JOEL: God. You as well. The letters. I mean the letters. # face: brows-up # gaze: you # body: He has put down whatever he was holding. # inner: Two of them asked. In one week.
- else:
    JOEL: God. The letters. I mean the letters. # face: brows-up # gaze: you # body: He has put down whatever he was holding. # inner: Somebody asked. Just like that. Asked.
}
JOEL: Not the other. I had that looked at, in the spring, the doctor knows all about it, and it's not been back. It's only I don't sleep. Half four, and there's me and the fridge. # face: level # gaze: you # inner: Half four's out. Well. It's out. # plain: I do not want to die. I sleep badly. My doctor knows.
+ [Thanks for telling me. Half four: should the doctor hear that from you, or from me with you there? # move: share-with-consent # stakes: R C T # rate: R 3 "a next step, and his say in it"]
    {
    - whites:
        JOEL: Me. Did. This morning, at nine. You can put that down, I said it before you asked. # face: level # gaze: calendar # body: 'Dr M, half 4' is on the calendar, in red, in today's box, with a tick. # inner: My doctor. My mouth. Done. # plain: I told my doctor myself this morning.
    - else:
        JOEL: Me. Thursday, I've got her at nine. You can put that down. # face: level # gaze: calendar # body: 'Dr M, half 4' goes on the calendar, in red, in the box for the seventeenth. # inner: My doctor. My mouth. Fine. # plain: I will tell my doctor myself on Thursday.
    }
+ (texted) [I tell Marian whenever I've asked that. Here's the text; you see it before she does. # move: share-openly # topic: confidentiality # stakes: R C T # rate: R 3 "a colleague knows, and he knew first"]
    JOEL: 'Asked Joel straight, he answered straight.' Put that the doctor gets the rest from me. # face: one-brow # gaze: you # body: He hands the phone back with the line already typed. # inner: That's about me, and I wrote it.
// True reason: to show him that it was nothing out of the ordinary.
+ [Good. It's only that we have to ask, everybody gets asked. I'd never have thought it of you. # move: avoid # stakes: R C T # rate: R 1 "asked, and then taken back"]
    JOEL: No. Well. # face: lids-lowered # gaze: window # body: He finds something on the stove. # inner: Have to. It's on the page, then.
+ [And what do the two of you do at half four, you and the fridge? # move: open-question # as: half-four # stakes: R C T # rate: R 2 "stays with what he told, and leaves it there"]
    JOEL: I clean its shelves. They're very clean. {sam == "named":Sam's up at half four, for the ovens. I know that. I don't text.|Then it's five, and then it's six.} # face: smile-brows-up # gaze: you # body: He opens the fridge door with one finger, to show you. # inner: Never told that one. Daft, clean fridge.
- You write out the number that answers at night, and he puts it on the fridge. {not texted: Marian will know today that you asked, and what he said. You tell him so, and he nods.}
->->

=== smaller ===
# risk
JOEL: She'd say how much. And then I'd have to say it. Out loud, to a person, in order. # face: brow-drawn # gaze: table # body: His thumb covers the number on the lid. # inner: It's the number. It's only ever the number. # plain: I am ashamed to say how much I owe.
+ [Say it out loud to me, then, and put it on the lid as you go. # move: coach-alongside # topic: tasks # stakes: S C]
    JOEL: Two thousand one hundred and forty. I can do forty a fortnight. Didn't know I knew that. # face: level # pose: sleeves-rolled # gaze: you # body: It's on the lid, in the pen for dating things: owe, have, can do. # inner: Three lines. That's a ticket. # plain: I owe 2,140. I can pay 40 every two weeks.
    -> tuesday_then
+ [You can say it Tuesday with me here, or Tuesday with me on the landing. Or Monday, on your own. # move: offer-choices # stakes: S C]
    JOEL: Tuesday. Here. You look at the pan. # face: one-brow # gaze: you # body: He moves the pan an inch along its shelf, to where you would see it. # inner: Here. But facing the pan. Settled. # plain: On Tuesday, with you here, if you do not watch me.
    -> tuesday_then
// True reason: it's one number, and a number is a small thing to carry for somebody.
+ [Is that all that sticks? Let me be the one to say it, and you come in after. # move: rescue # as: say-it-for-you # topic: tasks # stakes: S C]
    ~ slots = slots - 1
    ~ money = "sixty"
    MS TAN: Sixty a fortnight, from the first? I'll put that down. Was there somebody else on the line?
    He stops reading.
    JOEL: Didn't need me, in the end. # face: soft-eyes # pose: hands-under-table # gaze: window # body: He turns the tub lid over, number down. # inner: Sixty. Nobody turned round and asked.
    -> not_rung.after_that
+ [She'll have heard worse by breakfast. Say it fast, and it'll be out before you know. # move: persuade # topic: tasks # stakes: S C]
    JOEL: Yeah, maybe. # face: lids-lowered # gaze: window # body: He slides the lid to the far side of the bread. # inner: That's a no. Hear it?
    -> not_rung.after_that
+ {not asked} [Before the number: 'what's the point', you said. The letters, or living? # move: explore-risk # stakes: S C R # rate: R 3 "it went by once, and was gone back for"]
    -> meant ->
    -> smaller
= tuesday_then
'Ms Tan' goes in the square for Tuesday, in his writing.
-> not_rung.after_that

=== who_else ===
# risk
{
- slip:
    JOEL: There's Sam. He'd come. # face: level # gaze: you # body: He leaves a space before the 'he'. It is about as long as a breath. # inner: There you are. He. As you like. # plain: Sam is a man. You said 'she'.
- else:
    JOEL: There's Sam. He'd come. Moved out at Easter, and he'd still come. # face: eyes-aside # gaze: window # body: His hand has gone to the pocket with the phone in it. # inner: He'd come in an hour. With a tin.
}
{
- ringed.would_come:
    JOEL: You asked me that Tuesday. Had it in my hand since. You ask, and then you're a person who asks. # face: half-lids # gaze: table # inner: There. That's what it costs. # plain: I am ashamed to ask him for help.
- else:
    JOEL: Haven't asked. You ask, and then you're a person who asks. # face: half-lids # gaze: table # inner: There. That's what it costs. # plain: I am ashamed to ask him for help.
}
+ {slip} [On Tuesday I said 'she'. I'd made up a Sam and talked to her. I'm sorry. # move: own-apologise # stakes: C S A # rate: A 2 "heard it, and put it right without being told"]
    ~ sam = "asked"
    JOEL: Gas call him Mrs Abernathy. He'll like that. I'll tell him. # face: lopsided # gaze: you # body: The phone is out. He has begun with his thumb. # inner: Gives me something to say. That's something.
+ [Ask him, or don't, or ask for one thing with an end to it. Which would you mind least, once it's done? # move: offer-choices # stakes: C S A]
    ~ sam = "asked"
    JOEL: One thing. A lift. He can do a lift. # face: level # gaze: you # body: He types four words, reads them, and takes out one. # inner: A lift's got an end. Sent. God. # plain: I will ask Sam to drive me to court.
// True reason: it is easier said by somebody who is neither of them.
+ [Could I drop him a line? It's sometimes easier coming from somebody in between. # move: rescue # as: drop-a-line # topic: tasks # stakes: C S A]
    ~ slots = slots - 1
    JOEL: Yeah, maybe. # face: lids-lowered # pose: hands-under-table # gaze: window # body: The phone goes back in his pocket, and then in the drawer. # inner: My Sam. In somebody's in-tray.
+ [He sends you a loaf a day, and he's not allowed one thing back. # move: reflect-complex # stakes: C S A]
    ~ sam = "asked"
    JOEL: Not put like that, he isn't. # face: smile-brows-up # gaze: table # body: He reads the soda bread again. This time he answers it. # inner: One thing back. What've I got? A date.
+ {not asked} [Can I ask one thing first? 'What's the point', you said: the letters, or living? # move: explore-risk # stakes: S C R # rate: R 3 "it went by once, and was gone back for"]
    -> meant ->
    -> who_else
- -> not_rung.after_that

// The rupture of Friday: his missed call was held up to him.
=== sharp ===
# hard
JOEL: Heard. # face: jaw-set # pose: arms-folded # gaze: you # body: He takes your plate away. You had not finished. # inner: Like I'd never run a rota. Heard, chef. # plain: You talk to me as if I were lazy.
JOEL: Friday. My half. Got it. What else have I not done? Read us the list. # face: jaw-set # gaze: you # inner: Go on. I've got a longer one.
+ [I told you off for one phone call, and I put mine off for days. I'm sorry. # move: own-apologise # stakes: C T S]
    JOEL: Do you? # face: brow-drawn # gaze: you # body: The plate stops, on its way to the sink. # inner: Puts them off. Never looks like it.
    -> then
+ [You've taken my plate. I think I've just been sent home. # move: name-process # stakes: C T S]
    JOEL: You were slow. # face: one-brow # gaze: table # body: The plate comes back as far as the middle of the table. # inner: That nearly got me.
    -> then
// True reason: it was meant as fairness, and he should know that.
+ [I wasn't having a go. I just think you're capable of more than this. # move: avoid # stakes: C T S]
    JOEL: More than this. # face: lids-lowered # gaze: window # body: He runs water on the plate. # inner: More than this. So this is what, then?
    -> not_rung.after_that
+ [Forget I spoke. I'll ring her myself on the way to the car, all right? # move: rescue # as: on-the-way # topic: tasks # stakes: C T S]
    ~ money = "sixty"
    JOEL: There you go. Quicker. # face: lids-lowered # pose: turned-away # gaze: window # body: He holds the tub lid out behind him, without looking. # inner: Scolded and then done for. Full service.
    -> not_rung.after_that
= then
* [What's on your list? The one about me. I'd like to have it. # move: invite-complaint # stakes: C T S]
    JOEL: You said 'my half' like it was a bill. That's all. It's a short list. # face: level # gaze: you # body: He sits down, sideways on. # inner: Got that off. Thought there'd be more.
    -> then
+ [Let me ask it again. What would Friday's call have to be, for your hand to stay on it? # move: renegotiate # stakes: C T S]
    {rupture != "none": -> no_list}
    JOEL: Shorter. And not in the hall. # face: level # pose: hands-under-table # gaze: you # body: He gives you the plate back, with what was on it. # inner: Plate's still warm. So that's something.
    -> smaller.tuesday_then
+ [Finish what's on the plate, if he'll give it you, and say nothing till it's gone. # move: attend-in-silence # unspoken # stakes: C T S]
    JOEL: It's cold. You can't say anything about it either, can you? # face: half-lids # gaze: you # body: He watches you eat all of it. # inner: Ate it cold. Fair enough.
    -> not_rung.after_that
// True reason: it is twenty to three.
+ [Shall we draw a line under it? There's still this form to think of. # move: avoid # as: draw-a-line # stakes: C T S]
    JOEL: Draw it. # face: lids-lowered # gaze: table # body: He squares the fork on the plate. # inner: Line drawn. Me this side.
    -> not_rung.after_that
= no_list
JOEL: I'll think on. # face: lids-lowered # gaze: table # body: The plate goes in the sink. # inner: You've not said what you did. # plain: I am not ready. You have not said sorry.
-> not_rung.after_that

// Nobody independent has been found yet.
=== adviser ===
JOEL: Woman downstairs says get a lawyer. I said I've got you. # face: level # pose: hands-under-table # gaze: you # body: He looks at your lanyard. # inner: Say you're enough. Don't be enough. # plain: Can you be my lawyer?
+ [I know a lot of forms, and no housing law. Shall we ring somebody who does, before I go? # move: link-network # topic: tasks # stakes: S B T]
    ~ advice = "monday"
    ~ teller = "he"
    IMRAN: Advice centre, Imran. An eighteenth, is it? Monday at ten, and don't tidy anything.
    JOEL: Hear that? Don't tidy. # face: smile-brows-up # gaze: you # body: He writes the ten very neatly. # inner: Not a lawyer. Said so. Straight off.
+ [I can't be that. It needs somebody who'd be sacked for getting the law wrong. I'd only be sorry. # move: kind-firm # topic: tasks # stakes: S B T]
    ~ advice = "monday"
    JOEL: Sorry's no good on a Friday. Go on, what's their number? # face: one-brow # gaze: you # body: He has the tub pen out. # inner: Sacked. Right. You'd want somebody sackable.
    JOEL: Monday, ten. He says don't tidy anything. # face: level # pose: phone-at-ear # gaze: table # inner: Rang that one. Didn't stop at three.
// True reason: half of it is turning up, and the worker has seen that.
+ [Mostly they want to see you've turned up and you're trying. You've got a good face for it. # move: avoid # stakes: S B T]
    JOEL: Have I? # face: brow-drawn # gaze: window # body: He looks at it in the side of the pan. # inner: A face. Going in with a face.
+ [I've sat through a dozen of these. Shall I come along, and put your side for you? # move: rescue # as: put-your-side # topic: tasks # stakes: S B T]
    JOEL: There you go. Told her. # face: soft-eyes # gaze: you # body: He cuts you a slice for the road, and wraps it. # inner: Sit there. Nod. I can nod.
- -> reply

// ------------------------------------------------------------------ the reply form
=== reply ===
# risk
{asks_to_leave: -> on_my_own}
{not asked: The bag hasn't come out. Its handle is standing up behind his shoulder.}
{
- slots >= 2:
    Twenty past two. There is still an hour of his week, if you want to call it that.
- slots == 1:
    Half past two. There's a half-hour. You both look at how thick it is.
- else:
    Nearly three. There is no half-hour left this week, for him or for anybody.
}
{the_one.started: Page one is in your writing. The other eight are in nobody's.}
JOEL: This is the reply. Nine pages. Page four wants to know what I spend on haircuts. # face: brow-drawn # pose: letter-in-hands # gaze: table # body: He holds it by the staple, some way off. # inner: Nine pages. One of me. # plain: I have to answer the court on this form by Wednesday.
// True reason: the worker knows what they look for, and it is due on Wednesday.
+ [Can I have it for the weekend? I know what they look for. You'd only need to sign. # move: rescue # as: for-the-weekend # topic: tasks # stakes: S B T]
    ~ form = "yours"
    ~ slots = slots - 1
    He stops reading.
    JOEL: You'd know, yeah. # face: soft-eyes # pose: hands-under-table # gaze: window # body: He signs the last page, with the other eight still empty. # inner: Signed for it. Like a delivery.
+ {slots >= 2} [I say the box, you say what's true, you write it. We've got the hour, let's have it all. # move: coach-alongside # topic: tasks # stakes: S B T]
    ~ form = "both"
    ~ slots = slots - 2
    JOEL: Haircuts: nought. It shows. # face: laughing-eyes # pose: sleeves-rolled # gaze: you # body: Both sleeves are up. He does the sums on the tablecloth, and copies them across. # inner: Page six. Nobody's stopped for breath.
+ [I'll do one page, the money coming in. The rest's yours by Tuesday, and we swap and check. # move: advocate-alongside # topic: tasks # stakes: S B T]
    ~ form = "both"
    ~ slots = slots - 1
    JOEL: You've the short page. {slots < 0:And it's five past three.|That's all right, you've the worse pen.} # face: one-brow # gaze: table # body: He unclips it for you, and squares the eight that are left. # inner: Eight pages. Three nights. Two and a bit.
+ [Where'd this go best: here with the radio on, at the library, or Monday on Imran's table? # move: offer-choices # topic: tasks # stakes: S B T]
    ~ form = "his"
    {
    - advice == "none":
        ~ advice = "monday"
        JOEL: Who's Imran? Adviser. Right. His table, then, when I've done the sums here. # face: level # gaze: you # body: You ring together. He says the ten out loud when he has it. # inner: Sums here. Nobody need see the sums.
    - else:
        JOEL: Sums here. Then Imran's. He says he's got a good stapler. # face: level # pose: sleeves-rolled # gaze: table # body: He has found a rubber band for it. # inner: Sums at my table. Nobody need look.
    }
+ {slots < 2} [I can stop on. The next one's only a review, they won't miss me till four. # move: quiet-exception # topic: time # stakes: S B T]
    ~ form = "both"
    ~ over = true
    JOEL: If you're sure. {uppermost == "boring":Who's the next one?|Haircuts: nought.} # face: soft-eyes # gaze: you # body: He takes the clock down, and puts it in with the tubs. # inner: Somebody's sat waiting. I've been them.
+ {not asked} ['What's the point', you said, and I let it go by. Did you mean the letters, or living? # move: explore-risk # stakes: S C R # rate: R 3 "it went by once, and was gone back for"]
    -> meant ->
    -> reply
- {
- slots < 0:
    ~ over = true
}
-> weekend
= on_my_own
JOEL: There's a form as well. I'll do that one on my own. You get off. # face: level # pose: turned-away # gaze: window # body: Your coat is on the back of your chair. It was on the hook. # inner: Out. Nicely. Out. # plain: I would like you to leave now.
~ form = "his"
-> weekend
= weekend
~ slots = 3
-> tuesday

// ------------------------------------------------------------------ Tuesday the fifteenth
=== tuesday ===
# contact: 3 # setting: joel-flat # light: day # channel: room # distress: 0.5
Tuesday the fifteenth. This week has three half-hours for him: two now, and one on Thursday. # prop: calendar; circled
{switch_risk or promises_broken > 0: -> ring_round_it}
{rupture != "none": -> his_list}
-> his_call

// The switch: what was done for him, or said to him, has gone wrong. He found it.
=== ring_round_it ===
# hard
He lets you in, and doesn't sit. # rupture: confrontation
{
- form == "yours":
    ~ wrong = "form"
    Your reply to the court lies open at page two. There's a red ring round one box.
- money == "sixty":
    ~ wrong = "sixty"
    A letter from Ms Tan lies on the table, opened by him. There's a red ring round the number.
- promises_broken > 0 and vow == "noon":
    ~ wrong = "noon"
    On the calendar {advice == "thursday":'Imran' has been written on Monday, and crossed out, and written on Thursday|Thursday's square has a clock drawn in it, with both hands straight up}, in red.
- promises_broken > 0:
    ~ wrong = "dropped"
    A card from the court lies on the table: Friday, twenty past ten, as before. He has put a red ring round 'as before'.
- else:
    ~ wrong = "dentist"
    A card from the dentist lies on the table: Friday the eighteenth, ten fifteen. There's a red ring round it.
}
JOEL: Sit. No, there, where you can see it. # face: level # pose: standing # gaze: you # prop: bag; behind-chair # body: Both his sleeves are rolled. He has not offered you anything. # inner: Nice and quiet. Don't bang anything. # plain: I am angry, and I want you to look at this.
// True reason: to hear it.
+ [You've read it with a pen in your hand. Show me what you found. # move: open-question # stakes: C T U]
    JOEL: Read it twice. Then once out loud, to the fridge. # face: jaw-set # gaze: table # body: He turns the page, so that it faces you. # inner: Show you, then. Here. # plain: I read it very carefully.
+ [Look at the ring, and then at him, and don't say anything yet. # move: attend-in-silence # unspoken # stakes: C T U]
    JOEL: Yeah. That. # face: jaw-set # gaze: you # body: He puts one finger beside the ring, and leaves it there. # inner: Looked. Didn't start explaining.
// True reason: whatever it is, it can be put right.
+ [Whatever's wrong with it, I can have it right by tonight. Let me take it away with me. # move: rescue # as: by-tonight # topic: tasks # stakes: C T U]
    JOEL: You don't know what it is yet. # face: jaw-set # gaze: you # body: His hand is flat on the paper. # inner: Sorting it. Before looking. Again.
+ [You're on your feet. Is it the back, or is it me? # move: name-process # stakes: C T U]
    JOEL: Back's fine. # face: level # gaze: you # body: He puts one finger beside the ring, and leaves it there. # inner: Asked, at least. Straight off.
+ {not asked} [Before that: 'what's the point', on Friday. I let that go by. The letters, or living? # move: explore-risk # stakes: C R # rate: R 2 "late, and asked"]
    -> meant ->
- -> said

=== said ===
{
- wrong == "form":
    JOEL: 'In work: yes.' You've put I'm in work. I read that with my own name under it. # face: jaw-set # pose: standing # gaze: table # inner: Eleven years. Not one column wrong. # plain: You made a mistake on my form, and I had signed it.
- wrong == "sixty":
    JOEL: Sixty. I've got forty. You told her sixty, and I'm down as a man who can't count. # face: jaw-set # pose: standing # gaze: table # inner: Nobody asked. Four minutes, and nobody asked. # plain: You offered money that I do not have.
- wrong == "noon":
    JOEL: {advice == "thursday":Monday went. Twenty to one, he said, somebody else had it. You'd said noon.|You said a time, and I sat there with it. I'd have had the weekend.} # face: jaw-set # pose: standing # gaze: table # inner: Noon. One word. That's all it was. # plain: Your late message cost me something.
- wrong == "dropped":
    JOEL: I'd stopped reading them. You said {rung_together:you'd ring, and you said dropped|dropped}, and I put them back in the bag. Three days, I had off. # face: jaw-set # pose: standing # gaze: table # inner: Believed it. Made a pie. # plain: I believed you, and I lost a week.
- else:
    JOEL: Ten fifteen. I'm in front of a judge at twenty past. You never said a day, you said it's sorted. # face: jaw-set # pose: standing # gaze: table # inner: Which? Teeth or flat? Which? # plain: You made an appointment at the time of the hearing.
}
JOEL: You said you'd sort it. # face: jaw-set # gaze: you # body: He leans on 'said', and on the table. # inner: There. That's out. # plain: I trusted you, and you let me down.
+ {wrong == "noon" or wrong == "dropped"} [I said a thing and didn't do it, and you paid for it. I'm sorry. There's nothing else. # move: own-apologise # as: nothing-else # topic: tasks # stakes: T S U]
    JOEL: Nothing else. Right. I'd got ready for something else. # face: brow-drawn # gaze: you # body: He takes his weight off the table. # inner: Had an answer for the other one.
    -> who_does_it
+ {wrong != "noon" and wrong != "dropped"} [I did it without asking you, and I got your life wrong. I'm sorry. # move: own-apologise # topic: tasks # stakes: T S U]
    JOEL: I was there to be asked. That's what gets me. I was sat here. # face: brow-drawn # gaze: you # body: He takes his weight off the table. # inner: No 'but'. Waiting for the 'but'.
    -> who_does_it
// True reason: it was eleven at night, and it was meant well.
+ (billed) [After all I've done on this? I was up until eleven on Sunday, and nobody pays me for Sundays. # move: over-disclose # stakes: T S U]
    JOEL: No. Fair enough. You've been good. # face: lids-lowered # pose: hands-under-table # gaze: table # body: He sits down. The sleeves come down, one and then the other. # inner: Eleven on a Sunday. That's on me.
    -> politely
// True reason: fairness; there were two of them in it.
+ [And Ms Tan? And the bag? There was one call in all this that was yours, and it's been a week. # move: moralise # stakes: T S U]
    JOEL: A week. You've been counting. # face: jaw-set # pose: arms-folded # gaze: you # body: He turns the paper face down. # inner: Knew there'd be a list.
    -> politely
// True reason: nothing good was ever said in a temper.
+ (cooling) [We're both too cross for this. Let's leave it there, and I'll give you a ring when it's cooled. # move: avoid # stakes: T S U]
    JOEL: When's that? # face: level # gaze: you # body: He has opened the door to the landing for you. # inner: Here it is. Got boring. Got loud.
    -> supervision

// He has been answered with a bill, or a list.
=== politely ===
# hard
{
- said.billed:
    JOEL: You should get off. You'll have had no dinner. # face: lids-lowered # pose: hands-under-table # gaze: window # body: He holds your coat up by the shoulders. # inner: Look after this one. Go on.
- else:
    JOEL: Is there much more? Only I'd want to sit down for it. # face: lids-lowered # pose: hands-under-table # gaze: window # body: He has sat down already. # inner: Say yes to everything. It stops.
}
+ {not said.billed} [I read you a list, and you'd shown me one thing. I'm sorry for the list, and I'm sorry for the thing. # move: own-apologise # as: for-the-list # stakes: T S U]
    JOEL: In that order? # face: brow-drawn # gaze: you # body: He gets up again, to be level with you. # inner: Didn't need the list. Did need the sorry.
    -> who_does_it
+ {said.billed} [I'm taking my Sunday back off your table. What I got wrong stays on it, and I'm sorry. # move: own-apologise # stakes: T S U]
    JOEL: It's a big table. # face: brow-drawn # gaze: you # body: He turns the paper face up again. # inner: Came back. Put the bill away.
    -> who_does_it
+ [You were angry a minute ago, and I liked it better. Where's it gone? # move: name-process # stakes: T S U]
    JOEL: Same place as usual. # face: level # gaze: table # body: He looks behind the chair, where the bag is. # inner: In with the gas.
    -> who_does_it
// True reason: he is being generous, and it would be churlish to argue.
+ [Thank you. That's good of you. Shall we put it down to a bad week all round? # move: avoid # stakes: T S U]
    JOEL: All round. # face: lids-lowered # gaze: window # body: He sees you to the door, and then down the first flight. # inner: Closed. Wipe down. Lights.
    -> supervision
+ [I'll put it right tonight, I promise, and you needn't give it another thought. # move: rescue # as: another-thought # topic: tasks # stakes: T S U]
    JOEL: I know you will. # face: lids-lowered # pose: hands-under-table # gaze: window # body: He folds the paper in half, and gives it to you. # inner: Off it goes, then. Same as last time.
    -> supervision

=== who_does_it ===
JOEL: So who's doing it? # face: brow-drawn # pose: letter-in-hands # gaze: you # body: The pen lies exactly between you. # inner: Don't say 'me'. Don't say 'leave it'. # plain: Who will put this right, you or I?
* [How was that, finding it on your own? You can shout. # move: invite-complaint # stakes: T S U]
    JOEL: Made me check the rest. There's nothing else wrong. I wanted there to be. # face: level # gaze: you # body: He says it at the ordinary volume. # inner: Wanted it all wrong. Thirty-four.
    -> who_does_it
+ [You say what's true, I say which box, and you hold the pen. Shall we go again? # move: renegotiate # topic: tasks # stakes: T S U]
    {rupture != "none": -> landing}
    JOEL: Two pens. I'm not being left with a pencil. # face: one-brow # pose: sleeves-rolled # gaze: table # body: He turns out the jar, and tries each one on his wrist. # inner: Side by side. That's a pass, that is. # plain: Yes, if we do it together.
    -> two_pens
+ [I won't say or sign a thing for you again with you not there. Side by side, or not at all. # move: kind-firm # topic: tasks # stakes: T S U]
    JOEL: Not at all's easy said. It's in on Wednesday. # face: brow-drawn # gaze: you # body: He turns the pen until it points at neither of you. # inner: A rule. For both of us, is it?
    -> side_by_side
// True reason: it was the worker's mistake, so the worker should mend it.
+ [It was my mistake, so shouldn't it be my evening? I'll do it over, and drop it in. # move: rescue # as: my-evening # topic: tasks # stakes: T S U]
    JOEL: Drop it in. Yeah. # face: lids-lowered # pose: hands-under-table # gaze: window # body: The paper crosses the table. # inner: Sorry, and then the same again.
    -> supervision
= side_by_side
+ [So. From the top, both of us: you read it out, I shut up, and it's you that signs. # move: renegotiate # as: from-the-top # topic: tasks # stakes: T S U]
    {rupture != "none": -> landing}
    JOEL: From the top. Name. That's right, at any rate. # face: lopsided # pose: sleeves-rolled # gaze: table # body: He reads the first box out, and ticks it. # inner: Shutting up. See how long that lasts.
    -> two_pens
+ [Have a think how you'd want it. I'd rather wait than get it wrong twice. # move: offer-choices # topic: tasks # stakes: T S U]
    JOEL: I'll do it. You ring when I've done it. That's how I'd want it. # face: level # gaze: you # body: He puts it on the fridge, at eye level, where a rota goes. # inner: Mine. Nine pages. Fine.
    ~ form = "his"
    -> supervision
+ [Unless you'd honestly rather I did it. I don't want to stand on a principle. # move: avoid # stakes: T S U]
    JOEL: You said not at all. # face: half-lids # gaze: table # body: He looks at the paper, and at you, and at the paper. # inner: Four seconds, that rule lasted.
    -> supervision
= two_pens
~ form = "both"
~ money = "forty"
It takes both half-hours. Then he looks at the clock, pulls the phone over, and holds up a hand to you, flat. # prop: letters; sorted-by-date
JOEL: Abernathy, flat nine. No, forty. Forty's the number. In writing, please. # face: level # pose: phone-at-ear # gaze: window # body: He has stood up to say it. Nobody asked him to ring. # inner: While I'm cross. While it's hot. # plain: I phone the landlord myself, and I offer what I can pay.
-> supervision
= landing
JOEL: I'll do it. You go on home. # face: lids-lowered # pose: turned-away # gaze: window # body: He waits until you have your coat. # inner: Wants mending before it wants doing. # plain: I am still angry. Please go.
~ form = "his"
-> supervision

// No switch; but Friday still stands between them. He was told of one thing undone, and has written down the others.
=== his_list ===
# hard
There's a sheet of paper on your side of the table, ruled. 'Not done', it says along the top, underlined. There are nine things. # prop: bag; behind-chair
JOEL: That's the rest of them. So you've got it. Rang her Monday, anyway. # face: lids-lowered # pose: arms-folded # gaze: you # body: He has left a box to tick beside each. # inner: Saved somebody the trouble. # plain: I am still hurt by what you said on Friday.
+ [I as good as asked for that on Friday. You shouldn't have had to rule it up. I'm sorry. # move: own-apologise # stakes: C T S]
    JOEL: It's spelt right, anyway. # face: brow-drawn # gaze: you # body: He draws the sheet an inch back to his own side. # inner: That's a sorry. Not a long one.
+ [You rang her, and it isn't on the list. You've left yourself off. # move: affirm-strength # stakes: C T S]
    JOEL: It's a list of what I've not done. # face: level # gaze: table # body: He looks at it, all the same, as if there might be room. # inner: Forty. She said put it in writing.
// True reason: it is a good list, and it can be worked through.
+ [That's really useful. Shall I take the first three, and you take whichever you like? # move: rescue # as: first-three # topic: tasks # stakes: C T S]
    JOEL: Have nine. # face: lids-lowered # gaze: window # body: He slides it over the edge, into your hand. # inner: Useful. It was meant to hurt.
    ~ money = "forty"
    -> supervision
+ [This is me, isn't it? You wouldn't have ruled it for yourself. # move: name-process # stakes: C T S]
    JOEL: I rule everything. # face: one-brow # gaze: table # body: He squares it to the table. # inner: It was for you, yeah. Well spotted.
- (then)
+ [Could we have one list, with the call on it? In your writing, and me down for two. # move: renegotiate # topic: tasks # stakes: C T S]
    {rupture != "none": -> filed}
    ~ money = "forty"
    JOEL: Two. You can have haircuts. # face: lopsided # pose: sleeves-rolled # gaze: table # prop: letters; sorted-by-date # body: He turns the sheet over, and rules the back. 'Rang Ms Tan', he writes, and ticks it. # inner: That one gets a tick. Two lines. There.
    -> supervision
* [What's at the bottom of it, under the nine? You've left a space. # move: invite-complaint # stakes: C T S]
    JOEL: That you'd be like this. You were always going to, you just took longer. # face: level # gaze: you # body: He puts the cap on the pen. # inner: Ten. That was ten.
    -> then
+ [Which of the nine would you cross off first, if it were only you that saw it? # move: offer-choices # as: cross-off # stakes: C T S]
    ~ money = "forty"
    JOEL: Number six. The haircut. # face: half-lids # gaze: table # body: He crosses it off, and keeps the sheet. # inner: That's one. The other eight stay on.
    -> supervision
// True reason: there is a hearing in three days.
+ [Put it by for now. It's three days to the court, and I'd like to use them. # move: avoid # stakes: C T S]
    JOEL: Put by. # face: lids-lowered # pose: hands-under-table # gaze: window # body: He files it in the bag. # inner: In with the gas.
    ~ money = "forty"
    -> supervision
= filed
~ money = "forty"
JOEL: One list. Yeah, maybe. # face: lids-lowered # gaze: table # body: He puts the sheet in the bag, with the letters. # inner: A yes with nothing in it. # plain: No. I am still hurt.
-> supervision

// ------------------------------------------------------------------ his own call
=== his_call ===
{
- money == "sixty":
    The letters stand in a row, by date. Ms Tan's is at the end: sixty a fortnight, in type. # prop: letters; sorted-by-date
- form == "yours":
    The letters stand in a row, by date. The reply lies at the end, in your writing, with his name under it. # prop: letters; sorted-by-date
- else:
    The letters stand in a row, by date. {form == "his":The reply lies at the end, with the staple straight.|The reply lies at the end, in two kinds of handwriting.} # prop: letters; sorted-by-date
}
{
- money == "sixty":
    JOEL: It's forty I've got. I've to ring her and say forty. Give us that, and look at the pan. # face: level # pose: sleeves-rolled # gaze: you # body: He has the tub lid, with a new number on it. # inner: Ring her. Press one. Stay on. # plain: I must phone and correct the amount.
- else:
    JOEL: Give us the phone. You look at the pan. No, properly at it. # face: level # pose: sleeves-rolled # gaze: you # body: The tub lid is propped against the pan: owe, have, can do. # inner: Ring her. Press one. Stay on. # plain: I will phone the landlord now. Please do not help.
}
JOEL: Abernathy, flat nine. No, I'll hold. # face: mid-sentence # pose: phone-at-ear # gaze: window # inner: Four rings. Past three.
He says the number. There's a gap, in which somebody says a higher one. He looks across at you.
// True reason: he has looked; he may want a way out.
+ [Hold your hand out for the phone. You can have her down to forty in a minute. # move: rescue # as: hand-out # topic: tasks # unspoken # stakes: S C U]
    ~ money = "sixty"
    MS TAN: Ah, a professional. Good. Shall we say sixty, and look at it in the spring?
    JOEL: Say sixty, then. # face: lids-lowered # pose: hands-under-table # gaze: window # body: He takes the tub lid down from against the pan. # inner: Had it. Had it in my mouth.
+ [Turn the tub lid an inch, so the number on it is square to him. # move: coach-alongside # unspoken # stakes: S C U]
    ~ money = "forty"
    JOEL: Forty. No, that's the number, that's not where I'm starting. In writing, please. Abernathy, A, B. # face: level # pose: phone-at-ear # gaze: table # body: He is standing up. He's been standing since 'forty'. # inner: Said please. Didn't mean please. Held.
+ [Look at the copper pan, as you were told, and go on looking. # move: attend-in-silence # unspoken # stakes: S C U]
    The fridge stops. On the line somebody is typing. # sound: fridge; The fridge shudders and stops.
    ~ money = "forty"
    JOEL: Forty. I'll wait while you ask him. I'm not going anywhere, that's what it's about. # face: lopsided # pose: phone-at-ear # gaze: window # body: He covers the mouthpiece and breathes out. # inner: Joke. Made a joke. To a landlord.
// True reason: sixty is a good offer, and it is there.
+ [Whisper it: 'Take it. Sixty's good. Sort out the rest after.' # move: persuade # topic: tasks # stakes: S C U]
    ~ money = "sixty"
    JOEL: Sixty. Yeah. Put sixty. # face: eyes-aside # pose: phone-at-ear # gaze: table # body: He turns the tub lid face down. # inner: Haven't got it. Everybody's very pleased.
- {money == "forty": He puts the phone down on its back, like something that has been cooked.}
-> supervision

// ------------------------------------------------------------------ nothing was mended
=== quiet_week ===
# contact: 4 # setting: team-room # light: day # channel: phone # distress: 0.6
{
- said.cooling:
    Thursday. You haven't rung him. It hasn't been put off; it has only been a full week.
    TUNDE: Joel Abernathy rang. Twice. 'Is it cool yet?' he said. I said I didn't know what that meant, and he said you would.
- else:
    Thursday. You were to see him at five.
    TUNDE: Joel Abernathy rang. You're not to put yourself out for tonight, he says. He was very nice. He asked if you'd got a lift home.
}
TUNDE: I'm telling you slowly, because I didn't like it.
+ [Ring him now, standing up, with no notes: 'I left it wrong on Tuesday, and then I let it lie.' # move: own-apologise # stakes: T C U] -> rung_back
// True reason: with the hearing tomorrow, any talk will only upset him.
+ [Let him have tonight in peace. It's tomorrow that counts, and he's got the papers. # move: avoid # stakes: T C U]
    TUNDE: In peace. Okay. I'd want it read back to me, that.
    -> the_switch
+ [Send a text: 'Thinking of you for tomorrow. Good luck, you'll be great!' # move: avoid # as: good-luck # unspoken # stakes: T C U]
    JOEL: Ta. # inner: An exclamation mark. That's what you get.
    -> the_switch
+ [Ask Tunde to see him through tomorrow. It should be somebody he isn't cross with. # move: consult-escalate # unspoken # stakes: T C U]
    TUNDE: I can sit in a corridor. I can't say your sentence for you.
    -> the_switch

=== rung_back ===
JOEL: It's you. Hang on. I'm doing an onion. # sound: receiver; A phone is put down on wood, and a knife goes on for a while. # inner: Finish the onion. Finish it properly.
JOEL: Right. Is it cool? # inner: That was meant to be funny. # plain: I am still hurt, but I will listen.
+ [What was it like, from Tuesday to now? All of it, I've sat down. # move: invite-complaint # stakes: T C]
    JOEL: Like when they stop sending you the rota. Nobody says. You work it out. # inner: Last place, the pot wash told me.
    -> then
+ [Can I come at five, and we do what's left with you holding the pen? If not me, Tunde'll come. # move: renegotiate # stakes: T C]
    {rupture != "none": -> then}
    JOEL: You. I've only just got you trained. # inner: Come, then. Five. Five.
    -> eve
+ [So we're all right for tomorrow? I'd hate you to go in there upset. # move: avoid # stakes: T C]
    JOEL: I'll be fine. # sound: dial; The line clicks, and hums. # inner: Rang to be told it's fine.
    -> the_switch
= then
JOEL: Bus is at nine, tomorrow. I'd have been on it anyway. # inner: With or without. Mostly without.
+ [Let me come at five first: you say what's still to do, and who does it. # move: renegotiate # as: at-five # stakes: T C]
    JOEL: Five. I'll leave the onion. # inner: Not finished, then. Neither of us.
    -> eve
+ [I won't crowd you tonight, then. I'll be at the court by half nine. Save me a seat. # move: avoid # as: save-a-seat # stakes: T C]
    JOEL: It's not the pictures. # sound: dial; The line clicks, and hums. # inner: A seat. As if that was it.
    -> the_switch
+ [Would you rather it was just you and Imran? That's a fair answer as well. # move: offer-choices # stakes: T C]
    JOEL: You come. You come at five and sit where I tell you. # inner: Asked. So I can say it.
    -> eve

// ------------------------------------------------------------------ supervision (D5)
=== supervision ===
# alone # setting: supervision-room # light: dusk
{strained:Wednesday, with Marian. You have read the first line of your own note three times. You looked at the door when you sat down.|Wednesday, with Marian. She has watered the plant before you came in, so as not to do it while you talk.}
{
- not asked:
    MARIAN: You've written 'what's the point', in quotation marks. Has anybody asked him what he meant? # face: level # pose: at-desk
    She rings him there and then, with you sitting there.
    MARIAN: Mr Abernathy, it's Marian Doyle. Are you safe tonight? Good. No, you've done nothing wrong. # face: soft-eyes # pose: at-desk
- advice == "none":
    MARIAN: I can't find his adviser in here. I keep finding you. # face: one-brow # pose: at-desk
- said.cooling:
    MARIAN: 'Left to cool.' Which of you was hot? # face: one-brow # pose: at-desk
- promises_broken > 0:
    MARIAN: You've got his half of Tuesday word for word. Where's yours? # face: level # pose: at-desk
- over:
    MARIAN: He was down for four half-hours last week. I make it six. Who didn't get theirs? # face: level # pose: at-desk
- else:
    MARIAN: It's a tidy file. I could find anything in it. Could he? # face: one-brow # pose: at-desk
}
MARIAN: So. Who's working harder, you or Joel? # face: soft-eyes # pose: leaning-in
+ (honest) [Me. And I like it. He says nobody else gets anything done, and I drive home on that. # move: use-supervision # stakes: U B]
    MARIAN: I had a Mr Lyle. I rang his bank, his sister and his vet. He told the next worker he'd hated every minute. What's yours too polite to tell you? # face: eyes-down # pose: hand-open
// True reason: it is Wednesday, the hearing is on Friday, and there is a queue for Marian.
+ (fine) [It's about even. He's in a good place with it. There's only the hearing, really. # move: avoid # stakes: U B]
    MARIAN: That's the weather forecast. # face: level # pose: at-desk
    {strained: -> fumes_then}
+ (ring_the_court) [Would you ring the court for me? They'd listen to a manager. I've run out of voice for it. # move: over-disclose # stakes: U B]
    MARIAN: Then there'd be three of us ringing for him. I'm not going to. What would you say to you, if you were sat where I am? # face: brows-lifted # pose: hand-open
    {strained: -> fumes_then}
+ (hours) [I am. It's past what he was down for. Can we look at what comes off, and how I tell the others? # move: consult-escalate # stakes: U B]
    MARIAN: Yes. I can give you one half-hour, and a reason to say out loud. The rest isn't there, and that's not your fault. Put that in the note, too. # face: level # pose: hand-open
- -> out
= out
{not asked: She writes one line on a card, and turns it to face you: 'You ask him, too. Tomorrow. In so many words.'}
{asked and advice == "none": She writes one line on a card, and turns it to face you: 'They keep a desk at the court.'}
{rupture != "none": -> quiet_week}
-> eve
= fumes_then
You notice that you haven't taken your coat off. Nobody asked you to keep it on.
MARIAN: I'll ask it another way. When did you last have a night with none of them in it? # face: soft-eyes # pose: leaning-in
+ [I don't know. I do their letters in the bath. I don't think I can do Friday as I am. # move: use-supervision # as: in-the-bath # stakes: U B]
    MARIAN: No. So we'll do a smaller Friday. You sit, he talks, and you're home by noon with that phone in a drawer. # face: soft-eyes # pose: hand-open
    -> out
// True reason: there is nobody else, and it is only two more days.
+ [It's only till Friday. I know that file, and nobody else does. After Friday it all calms down. # move: avoid # as: till-friday # stakes: U B] -> running_on_fumes
+ [If I stop, he goes under. You've not seen him. You've not seen that bag. # move: over-disclose # as: goes-under # stakes: U B]
    MARIAN: No. I've seen you, though. # face: brow-drawn # pose: leaning-in
    -> running_on_fumes
+ [Put the phone on her table, face down, and look at the plant for a minute. # move: pause-ground # unspoken # stakes: U B]
    MARIAN: Good. That can stop with the plant until nine tomorrow. He'll have the office's number, and Tunde. # face: soft-eyes # pose: at-desk
    -> out

// ------------------------------------------------------------------ Thursday evening
=== eve ===
{
- quiet_week:
    -> after_quiet
- else:
    -> before_court
}
= before_court
# contact: 4 # setting: joel-flat # light: dusk # channel: room # distress: 0.5
Thursday the seventeenth, five o'clock. One half-hour, and it's the last before the court. # prop: calendar; struck
-> table
= after_quiet
# contact: 5 # setting: joel-flat # light: dusk # channel: room # distress: 0.5
Thursday, five o'clock. There's a chair pulled out for you, a good way from the table. # prop: calendar; struck
-> table
= table
The bag lies flat on the table, empty. Its handle has been folded, and stays down. # prop: bag; emptied
{self_determination_level == "high": On the fridge, at eye level, there's a sheet in his writing: tomorrow, by the quarter-hour.}
{self_determination_level == "low": You have brought the file. It's open on your side, at the tab for tomorrow.}
-> whites

=== whites ===
{sam == "asked": Sam is on the chair by the door, where he can be told to go. He has a cake tin on his knees, and has kept his coat on.}
{sam == "asked": SAM: I can do tomorrow till one.}
{
- advice == "none":
    JOEL: Woman downstairs says there's someone at the court who's on your side. If you get in early. Is that right? # face: brow-drawn # pose: letter-in-hands # gaze: you # inner: Should've asked a week back. # plain: Is there a person at court who gives free advice?
- rupture != "none":
    JOEL: It's all there. Imran's got copies. Ask, if you want to ask. # face: lids-lowered # pose: arms-folded # gaze: window # inner: Civil. One more night of civil. # plain: I am polite, but I do not trust you now.
- trust_band == "working" or trust_band == "open":
    JOEL: Imran says an offer in writing's worth more than a good cry. I said which of us was he looking at. # face: laughing-eyes # pose: letter-in-hands # gaze: you # inner: Laughed. In an adviser's. # plain: The adviser says that a written offer helps.
- else:
    JOEL: Imran's got the papers. He says it's a matter of an offer in writing. # face: level # pose: letter-in-hands # gaze: table # inner: Facts only. Facts are fine. # plain: The adviser says that a written offer helps.
}
{
- not asked:
    # risk
    JOEL: So who does what? Don't know why I've ironed this. What's the point of a collar? # face: half-lids # gaze: table # body: The shirt is over the chair. It has been done twice on both sides. # inner: Second time I've said that. # plain: I do not see a use in trying.
- else:
    JOEL: So what happens tomorrow? Who does what? # face: level # gaze: you # inner: Say it as it'd go on a board.
}
-> board
= board
{
- money == "forty":
    On the table there's a letter from Ms Tan, one line long: forty a fortnight, subject to the court.
- money == "sixty":
    On the table there's a letter from Ms Tan: sixty a fortnight, subject to the court. The number is in it twice.
- else:
    On the table there's no letter from Ms Tan.
}
+ {advice == "none"} [There is. I'm not your lawyer, and tonight we can still ring and put your name down. # move: link-network # topic: tasks # stakes: S B T]
    ~ advice = "desk"
    JOEL: Nine o'clock, ask for the desk. Bring a sandwich, she says. # face: smile-brows-up # pose: phone-at-ear # gaze: you # body: He has rung it himself, while you were looking for the number. # inner: Rang it. Just rang it. # plain: I have phoned. An adviser will see me before the hearing.
    -> board
+ [You do. Give me your three things as you'd call them, and I'll only say 'heard'. # move: coach-alongside # topic: tasks # stakes: S B T]
    ~ tomorrow = "own"
    {
    - money == "sixty":
        JOEL: Owe two thousand one-forty. They've got me down for sixty. I've got forty. # face: level # pose: sleeves-rolled # gaze: window # body: He says it to the copper pan, standing. He doesn't leave out the sixty. # inner: Costs me, that one. Say it anyway.
    - else:
        JOEL: Owe two thousand one-forty. Have a back. Can do forty, from the first. # face: level # pose: sleeves-rolled # gaze: window # body: He says it to the copper pan, standing. It takes nine seconds. # inner: Service.
    }
+ {advice != "none"} [A letter from us would help, from the doctor's dates. I'll write one page. You mend it, and that's the only one. # move: advocate-alongside # topic: tasks # stakes: S B T]
    ~ tomorrow = "letter"
    JOEL: 'Tenent.' You've put 'tenent'. {clarity_level == "low":Is this one the only one like the other was?|And it's a disc, not a disk, I'm not a computer.} # face: lopsided # pose: letter-in-hands # gaze: table # body: He has the red pen behind his ear, and then he hasn't. # inner: Somebody's got to check the plates.
// True reason: he has done so much, and it is one morning, and the worker is good in a room.
+ [You've done enough. Sit next to me, and I'll do the talking. You needn't say a word. # move: rescue # as: the-talking # topic: tasks # stakes: S B T]
    ~ tomorrow = "yours"
    He has a page in his hand. He stops reading.
    JOEL: You're good at it. # face: soft-eyes # pose: hands-under-table # gaze: window # body: The sleeves come down. # inner: Nine seconds, it took. Never mind.
+ {sam == "asked"} [Move your chair back from the table, and leave the middle to the two of them. # move: link-network # as: chair-back # unspoken # stakes: S B T]
    ~ tomorrow = "sam"
    SAM: Is it that one, or all of it?
    JOEL: Just that one. Hold that end. # face: smile-brows-up # pose: letter-in-hands # gaze: table # body: Each of them has a corner of the same sheet. # inner: Hold that end. He's holding it.
+ {not asked} [That's twice you've said 'what's the point'. The letters, the collar, or living? # move: explore-risk # stakes: S R # rate: R 2 "late, and asked in so many words"]
    -> meant ->
    JOEL: So it's a shirt. It's only a shirt. # face: breath-out # gaze: you # body: He hangs it on the door. # inner: Put it on a hanger. There.
    -> board
+ {sam != "asked" and advice != "none"} [How would you want it? There's you, there's Imran's crowd, there's me as a chair to sit by. # move: offer-choices # topic: tasks # stakes: S B T]
    ~ tomorrow = "own"
    JOEL: I talk. They stop me. You're the chair. # face: one-brow # pose: sleeves-rolled # gaze: you # body: He draws it on the back of the notice: three boxes and an arrow. # inner: Drew the pass. That's where I stand.
// A visit that has come by the longer road goes straight to the day.
- {shoved or you_said_noon or is_it_dropped or sharp or ring_round_it or his_list or rung_back: -> finis}
-> boring

// ------------------------------------------------------------------ the fear under it
=== boring ===
{
- uppermost == "boring":
    JOEL: And Saturday? I'm just a man with a plan, Saturday. Nobody's got a form for that. # face: half-lids # pose: hands-under-table # gaze: you # body: The sixth stroke on the bag has a small question mark. # inner: This is where they go. # plain: Will you leave when I am no longer a crisis?
- else:
    JOEL: What do I do Saturday? If it's done? # face: half-lids # pose: hands-under-table # gaze: you # body: He looks at the hook where your coat is. # inner: Here's where they say 'any time'. # plain: What happens between us when the hearing is over?
}
+ [There's one more with your name on it, Tuesday. Let's say now what it's for, good news or bad. # move: plan-ending # stakes: C T B]
    JOEL: {money == "forty":You can do the gas. No. I'll do the gas, you can eat.|Bad news, I'd want you to sit there. Good news, same.} # face: smile-brows-up # gaze: calendar # body: The square for the twenty-second gets a ring of its own, in pencil. # inner: One more. And it's got a use.
// True reason: to leave no door shut.
+ [You've got my number, Joel. Saturday, Sunday, I don't mind. Any time. # move: quiet-exception # topic: contact # stakes: C T B]
    JOEL: Any time's not a time. # face: lids-lowered # gaze: you # body: He writes nothing down. # inner: There it is. Any time.
+ [You think dull's when people go. I'd quite like to see you dull. # move: reflect-complex # stakes: C T B]
    JOEL: I'm very good dull. You've never seen me dull. # face: laughing-eyes # gaze: you # body: He rinses your plate, and hands it to you to dry. # inner: Dull. Might try dull.
+ [Let's get tomorrow over with, shall we, and see where we are? # move: avoid # stakes: C T B]
    JOEL: That's what they said about the summer. # face: eyes-aside # gaze: window # body: He folds the empty bag in four. # inner: See where we are. I know where.
- -> finis

// Which ending: what stands open between them first; then whose day it is, and what it has to stand on.
=== finis ===
{
- rupture != "none": -> the_switch
- advice == "none": -> carrier_bag_two
- tomorrow == "yours": -> carrier_bag_two
- tomorrow == "sam": -> sam_at_the_table
- tomorrow == "letter": -> one_letter
- money == "forty": -> head_chef
- else: -> lost_ground
}

// ------------------------------------------------------------------ the seven endings
=== head_chef ===
# alone # setting: doorway # light: day
Tuesday. The red door is on the latch. Through it you can hear him: "Forty. It's in front of you. No, I'll hold."
You sit down on the stairs, beside the geranium. {three:It's the gas. They have found that they want the eleven pounds back.|It's the gas. They have found that they owe him eleven pounds, and can't say when.}
It takes your whole half-hour. He puts a plate out on the step without stopping. # ending: head-chef
-> END

=== one_letter ===
# alone # setting: car # light: day
It takes six minutes, and moves to the fourteenth, so that the doctor's dates can be read by somebody.
The letter's on the dashboard: yours, with his red pen through it in four places. He was right about three.
He has gone home on the bus. He kept the envelope. It has his own writing on it. # ending: one-letter
-> END

=== carrier_bag_two ===
# alone # setting: doorway # light: day
It went well enough. {advice == "none":Asked who had advised him, he pointed at you.|There's a plan, and the file is thick, and in your hand.}
In May the red door opens before you have knocked. His sleeves are down. He's pleased to see you.
"I saved them for you," he says. It's a better bag, with proper handles. # ending: carrier-bag-two
-> END

=== the_switch ===
# alone # setting: team-room # light: day
{
- promises_broken > 0 or wrong != "none":
    The letter is to Marian, one page, typed, and fair. It has dates down the left-hand side, and times. "As discussed", it says, nowhere.
- else:
    There's no complaint. The hearing was moved to the fourteenth, the court says. He went on his own, and he was early.
}
TUNDE: I rang him, like you asked. He picked up. He said thank you, and was there anything I needed him to sign.
On Monday your pen comes back by post, in an envelope that has been weighed, and stamped to the penny. # ending: the-switch
-> END

=== running_on_fumes ===
# alone # setting: team-room # light: day
You are off until the second, the doctor says, with the phone in a drawer.
TUNDE: I've got his file. It's very good. I can't tell from it which of you can't sleep.
The piles are on his desk, with their edges all one way. On Friday he carries them to the court and back, and Joel asks him twice whether you are eating. # ending: running-on-fumes
-> END

=== sam_at_the_table ===
# alone # setting: doorway # light: dusk
They gave him twenty-eight days, and a date to come back with figures.
On the landing there's bread, and somebody reading the water bill aloud in the voice of a duchess. Somebody else says, no, give it here, you're doing it wrong.
You knock. It's a while before either of them hears. # ending: sam-at-the-table
-> END

=== lost_ground ===
# alone # setting: car # light: dusk
It takes four minutes. The judge has a cold, and a bus to catch. Joel is to be out by the thirtieth of December.
{money == "sixty":"Could've said I had the sixty," Joel says, on the steps. "They'd have liked sixty."|"Ms Tan says if I'd rung, she'd have taken forty," Joel says, on the steps. "So that's nice to know."} He has Imran's card in one hand, and the council's form in the other. It's filled in. All the boxes are his.
"Tuesday," he says. "I'm doing soup. Don't bring anything." # ending: lost-ground
-> END
