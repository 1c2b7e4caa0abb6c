INCLUDE ../relationship.ink
// The gift offer. Hidden fact `meaning`: thanks, goodbye, favour.
// One passage, one knot or stitch. A line without a name is what a camera sees.
// In: trust 60, rapport 60 (six months' work, since August; it is February now). The limit costs less the more of the box has been heard first.
// A visit that has taken a longer road goes from the note to the car without the talk at the door, so that a playing is 10 to 16 choices.

// Hidden fact, drawn by the seed or set by a facilitator (vignette.json lists its values).
VAR meaning = "goodbye"               // goodbye, thanks, favour
// This script's own memory.
VAR fate = "none"                     // where the box is going: none, window, office, home, marian, bag
VAR cash = "unseen"                   // the envelope in the box: unseen, found, settled
VAR planned = false                   // the last visit has been talked about
VAR coached = false                   // he is writing to the panel himself
-> kettle

// ------------------------------------------------------------------ scene 1: the kettle
=== kettle ===
# contact: 0 # setting: desmond-kitchen # light: day # distress: 0.3 # channel: room
DESMOND: It's open. It's been open since ten to, so don't tell me it was the traffic. # face: soft-eyes # pose: cup-in-hand # gaze: you # body: Two cups are out. Yours has been poured. # inner: One more. Then it's only a chair.
On the calendar the twenty-eighth has a red ring round it.
DESMOND: So I'm not taken by surprise. It's a good pen. # face: soft-eyes # gaze: calendar # body: He tips his spoon at it. # inner: Not yet. Let the tea go round. # plain: I marked your last visit in red.
There is a chair on his left and a chair on his right.
// Asks which side he hears on. True reason: it takes a second.
+ [Is this the right side for you, or shall I swap? # move: check-access # stakes: C A]
    DESMOND: The right one is the right one. Sit. # face: soft-eyes # gaze: you # body: He moves the sugar to your side. # inner: Six months. Still asks.
+ [Ten to! You'll have me clocking in. How's the week been? # move: open-question # stakes: C A]
    DESMOND: Long. Residents' meeting Monday. Two hours on the bins, and we've carried the bins over to March. # face: soft-eyes # gaze: you # body: He counts the two hours on two fingers. # inner: Ask about anything but the bins.
+ [Before any forms: is today still a good day? You look like you've plans. # move: greet-as-person # stakes: C A]
    DESMOND: I've always plans. Sit down, they're not till half past. # face: laughing-eyes # body: He looks at the table drawer, and then at you. # inner: Sharp, this one. Steady.
+ [Shall we get the closing form done while it's hot, and then talk properly? # move: tick-box # stakes: C A # adjust: R+1 "six months of forms: he expects them"]
    DESMOND: By all means. Put 'satisfied'. Two s's. # face: level # body: He lifts the sugar bowl off the corner of your form. # inner: In as a form, out as a form. # plain: All right. Write that I am satisfied.
- -> rail

=== rail ===
{need_unmet: You have sat down on his left. He turns his chair a quarter round, to bring the right ear to you.}
{meaning == "thanks": The table drawer won't shut. There's a corner of brown paper in it.}
{meaning == "favour": A long white envelope stands against the teapot. It has been slit with a knife.}
DESMOND: That rail's holding. I've had all my weight on it, and some of the shopping. # face: soft-eyes # pose: cup-in-hand # gaze: you # inner: Business first. It steadies the hand. # plain: The new rail in the bathroom works well.
DESMOND: It's a quarter-inch out of true. I wasn't going to mention it. # face: laughing-eyes # gaze: table # body: He squares his spoon to the edge of the table. # inner: Kept that in since the autumn.
// True reason: to cheer him up.
+ [Nobody will ever notice that. It's the strongest rail in the whole building. # move: avoid # stakes: C S]
    DESMOND: I'm the one on it. # face: level # gaze: window # body: He puts the spoon back in the saucer. # inner: That wasn't what I said.
+ [In October you wouldn't use it with me in the flat. Now you're giving it marks. # move: affirm-strength # stakes: C S]
    DESMOND: Seven. It would be eight, but for the screws. # face: laughing-eyes # gaze: you # body: He turns over the hand he leans with, and looks at it. # inner: October. Remembers October, then.
// True reason: a job is a job, and it would be done by Friday.
+ [A quarter-inch is a quarter-inch. Shall you and I ring the fitters and get it put right? # move: advocate-alongside # stakes: C S]
    DESMOND: Leave it. I've learned it now. I'd fall off a straight one. # face: soft-eyes # gaze: you # body: He tips his hand a quarter-inch, and back. # inner: Would have rung, though. Would have.
+ [What did you hold on to before there was a rail, when nobody was looking? # move: open-question # stakes: C S]
    DESMOND: The basin. Norma's side. # face: level # gaze: photographs # body: He tops up your cup, though it was full. # inner: Didn't mean to say that one.
+ {need_unmet} [I've gone and sat on your wrong side. Shall I come round? # move: check-access # stakes: C S A]
    DESMOND: I was giving it till the second cup. # face: soft-eyes # gaze: you # body: He moves the sugar across after you. # inner: No more guessing at the ends of words.
- -> box

// ------------------------------------------------------------------ scene 2: the box (D1)
=== box ===
{need_unmet: He has shifted his chair another inch. His eyes are on your mouth when you talk.}
{
- meaning == "thanks":
    He lifts a parcel out of the drawer and undoes the string himself. He slides a box across and picks up his tea. He doesn't drink it. # prop: box; on-table
- else:
    He opens the drawer, slides a box across and picks up his tea. He doesn't drink it. # prop: box; on-table
}
DESMOND: Walnut. I kept that plank back forty years for something worth the trouble. Turns out it's you. Don't let it go to your head. # face: soft-eyes # pose: cup-in-hand # gaze: box # inner: Laugh, and it goes back in the drawer. # plain: I made this for you from a piece of wood I kept for forty years.
- (offer)
+ [It's beautiful. What would it mean to you, if I took it? # move: ask-meaning # topic: gift # stakes: C B A]
    DESMOND: Mean? It'd mean you had a box. # face: soft-eyes # gaze: box # body: He turns it, so that the long grain faces you. # inner: Nobody's asked me that.
    -> meaning_told
// True reason: to be honest before he has said any more.
+ [Desmond, I'm touched, and I can't take something for myself. Can I say why? # move: kind-firm # topic: gift # stakes: C B A]
    DESMOND: Ah. Go on, then. I like a reason. # face: level # gaze: you # body: His hand goes back to the lid, and stays there. # inner: Didn't get as far as the hinges.
    -> why
// True reason: his face.
+ [You shouldn't have! My shelf at home has been waiting for exactly this. # move: quiet-exception # topic: gift # stakes: C B A] -> yours
// True reason: to be fair to everybody with no plank.
+ [I'm so sorry. We're not allowed gifts, not any of us. # move: rigid-refusal # topic: gift # stakes: C B A]
    He nods before you have finished.
    -> drawer
// True reason: to give it a whole look, later.
+ {not form} [Hold on. Can I finish this page, so I can look at it properly? # move: avoid # topic: gift # stakes: C B A]
- (form)
DESMOND: You do that. It's waited forty years, it can wait for page four. # face: level # gaze: window # body: He straightens the sugar bowl, which was straight. # inner: Sat there like a parcel for next door.
DESMOND: What's nine? 'Anything else we can help with.' Put: one box. # face: soft-eyes # gaze: box # body: He reads it upside down, with a finger. # inner: There. It's on the form now. # plain: I still want to talk about the box.
-> offer

=== why ===
His head goes over to one side, as it does for a door that sticks.
// True reason: to stay on his side.
+ [It's head office. If it were up to me it'd be on my shelf tonight. # move: avoid # topic: gift # stakes: C B]
    DESMOND: Pity it isn't up to you, then. # face: lids-lowered # gaze: table # body: He draws the box an inch towards himself. # inner: Hiding behind somebody I've never met.
    -> where
+ [I will. Only I've jumped ahead of you. What's it for, Desmond? # move: ask-meaning # topic: gift # stakes: C B]
    DESMOND: You have, a bit. It's for keeping. That's what they're for. # face: soft-eyes # gaze: box # body: Air through his nose. # inner: Came back for it, then.
    -> meaning_told
+ [If I could be given things, you'd have to wonder what I was being nice for. # move: kind-firm # topic: gift # stakes: C B]
    DESMOND: I know what for. Wages. # face: soft-eyes # gaze: you # body: He turns the box so the hinges are on your side. Nobody has opened it. # inner: That's fair. That's a proper reason. # plain: I know you are paid to be kind.
    -> where
+ [Could I photograph it for our book, with a page in your own writing? # move: offer-bridge # topic: gift # stakes: C B]
    DESMOND: A photograph. That's the menu, that's not the dinner. # face: level # gaze: box # body: He wipes the lid with his cuff anyway. # inner: Means well. Means very well. # plain: A picture is not the same as the box.
    -> where

// ------------------------------------------------------------------ scene 3: what it means (D2)
=== meaning_told ===
{meaning == "thanks": -> paid}
{meaning == "favour": -> letter}
DESMOND: That plank was to be a sewing box, for Norma. Only I'd always somebody else's kitchen to finish. # face: level # gaze: photographs # body: His thumb goes along the joints, one at a time. # inner: Tell it short. # plain: I was going to make a box for my wife. I was always too busy.
DESMOND: She called it my other woman. Forty years behind the wardrobe and never did a day's work. # face: laughing-eyes # gaze: photographs # body: He says 'other woman' to the photographs. # inner: She'd have liked that told. # plain: She joked about the wood I never used.
DESMOND: So I finished it. November to Sunday. Then there I was with a box, and nobody to be late for. # face: eyes-closed # pose: cup-low # body: The cup goes down on its saucer without a sound. # inner: There. Out. # plain: My wife died before I made it. I finished it on Sunday.
// True reason: to stop it hurting.
+ [She'd have been proud of it. And you've all the family, haven't you? # move: avoid # stakes: C]
    DESMOND: She'd have asked what kept me. # face: soft-eyes # gaze: table # body: He picks a crumb off the table and looks for somewhere to put it. # inner: Lid back on, quick. They all do that. # plain: She would have said I was too slow.
+ [It waited for her, and then you had to finish it without her. # move: reflect-complex # stakes: C]
    DESMOND: I did. Best joints I ever cut, and I kept turning round to say look. # face: level # gaze: you # body: He looks round at the sink, and back. # inner: That's it. That's the whole of Sunday.
+ {not lid} [How did you do the inside? May I lift the lid and see? # move: open-question # topic: gift # stakes: C] -> lid ->
+ [Put your pen down, and let him look at it. # move: attend-in-silence # unspoken # stakes: C]
    The fridge starts up, thinks about it, and stops. # sound: fridge; The fridge shudders and goes quiet.
    DESMOND: You've gone quiet. You want to watch that, I might say something. # face: soft-eyes # gaze: you # body: He drinks his tea. # inner: Didn't fill it in. Good.
- -> kept

=== paid ===
DESMOND: It means we're straight. Rail, appeal, you sitting there on the day I couldn't get up. I've owed nobody since 1979. # face: soft-eyes # pose: cup-in-hand # gaze: you # inner: Take it, and we're two people again. # plain: You helped me. I want to give something back.
DESMOND: And I enjoyed it, if you want the truth. First thing I'd made in two years that wasn't soup. # face: laughing-eyes # gaze: box # body: He pushes the box another inch. # inner: November to Sunday, whistling.
// True reason: to let him off.
+ [There's nothing to pay back, Desmond. I was only ever doing my job. # move: avoid # stakes: C]
    DESMOND: Only your job. I'll tell my knees. # face: brow-drawn # gaze: window # body: He rubs the left one, under the table. # inner: Then who was that, on the lino? # plain: It was not only a job to me.
+ [You don't mind the help. It's the owing you can't sit down with. # move: reflect-complex # stakes: C]
    DESMOND: It's tidier. You can look at a person across a clear bench. # face: level # gaze: you # body: He moves the teapot out from between you. # inner: Never heard it said back before.
+ {not lid} [How did you do the inside? May I lift the lid and see? # move: open-question # topic: gift # stakes: C] -> lid ->
+ [November to Sunday, at a bench, on those knees. That isn't soup. # move: affirm-strength # stakes: C]
    DESMOND: Standing. You can't plane sat down. # face: laughing-eyes # gaze: you # body: His right hand makes one long stroke along the table. # inner: November, twenty minutes. Sunday, two hours. # plain: I stood up to make it. My legs are better.
- -> kept.offer

=== lid ===
Green baize, cut true. On it lies an envelope with your name in carpenter's pencil. # prop: box; open
~ cash = "found"
DESMOND: That's for your trouble. A box is only a box. # face: level # gaze: window # body: He has gone back to straightening the sugar. # inner: I pay my way. Always have. # plain: There is money in the envelope. It is for you.
+ [Lower the lid, and say how sweetly it shuts. # move: avoid # unspoken # stakes: B T]
    DESMOND: It ought to. There's nothing sticking out. # face: brow-drawn # gaze: box # prop: box; on-table # body: He gives the sugar bowl another quarter-turn. # inner: Saw it. Shut it. Now what? # plain: You saw the money and said nothing.
+ [That one stays with you. The box we can talk about. Money I can't take from anybody. # move: kind-firm # topic: gift # stakes: B T]
    DESMOND: I told myself, leave it out. I never could leave a thing at plain. # face: soft-eyes # gaze: you # prop: box; open-empty # body: The envelope goes into his shirt pocket, behind the pencil. # inner: It looked wrong on the baize. # plain: I will keep the money. I should not have put it in.
    ~ cash = "settled"
+ [Which trouble? I'd like to know what I'm being paid for. # move: ask-meaning # as: which-trouble # topic: gift # stakes: B T]
    DESMOND: The Tuesday. I was on that floor, and you sat down on it. There's no going rate for that. I looked. # face: level # gaze: table # prop: box; open-empty # body: He takes the envelope back and puts it behind the pencil. # inner: Sat on the lino. In a good coat. # plain: You stayed with me when I fell. Money cannot pay for that.
    ~ cash = "settled"
// True reason: to spare him the form.
+ (hushed) [We'll say I never saw it. Put it back in your pocket, and no harm done. # move: collude # topic: gift # secret: envelope # stakes: B T]
    DESMOND: You never saw it. # face: level # gaze: you # prop: box; open-empty # body: He picks it up by one corner. # inner: Didn't know we had those. # plain: So we have a secret now.
    ~ cash = "settled"
+ [I'll have to note that I saw it. I'd rather note that you put it away again. # move: share-with-consent # topic: gift # stakes: B T]
    DESMOND: Put 'unopened'. # face: laughing-eyes # gaze: you # prop: box; open-empty # body: He holds it to the window to show you, and pockets it. # inner: Fair. Write it how it was.
    ~ cash = "settled"
- ->->

=== kept ===
DESMOND: I know where every piece I made is living. Dresser's in Toronto, at my sister's. There's a wardrobe in Mandeville they'll have to bury my cousin in. # face: laughing-eyes # gaze: photographs # body: He gives each one a nod, where it hangs. # inner: Go round the long way. # plain: I know who has each thing I made.
DESMOND: After the twenty-eighth I shan't know where you are. I'd know where the box was. # face: level # gaze: calendar # pose: cup-low # body: He wipes the lid with his cuff. # inner: That's all of it. Don't look at me. # plain: When you stop coming I will not know where you are. The box would be with you.
DESMOND: You'd keep it where you see it? # face: soft-eyes # gaze: you # body: He asks it with his hand still on the lid. # inner: There. Asked. # plain: Will you keep it and look at it?
-> offer
= offer
# dilemma # hard
{His hand is flat on the lid. The tea has stopped steaming.|The box hasn't moved.} # prop: box; his-side
+ [You saved that plank, and you finished it, and you thought of me. I won't forget that. # move: honour-meaning # topic: gift # stakes: C B T S] -> terms
+ [I don't want to get this wrong. Can I ring Marian now, so you hear what I hear? # move: consult-escalate # topic: gift # stakes: C B T S # adjust: R-1 "being discussed is a little like being reported"] -> marian
+ [I could take it for the team, written down where Marian can see it. It'd live in our front office. # move: share-with-consent # topic: gift # stakes: C B T S # adjust: P+1 "one box at the desk, and the next person wonders what to bring"]
    DESMOND: With the leaflets. # face: level # gaze: you # body: He looks from the box to the leaflets in your bag. # inner: Forty years, and it gets reception.
    -> where
// True reason: it is what he wants, and he is owed it.
+ {not yours} [Then it's coming home with me. It'll have my windowsill, where I see it of a morning. # move: quiet-exception # topic: gift # stakes: C B T S] -> yours
+ {meaning == "goodbye" and not asked} [Can I ask you straight? You're finding good homes for things. Do you still want to be alive? # move: explore-risk # stakes: C B T S R # rate: R 3 "treasured things given away, in grief: asked plainly, once"]
+ {meaning == "thanks"} [Would you write it down for me instead? A card, I could keep for good. # move: offer-bridge # topic: gift # stakes: C B T S]
    DESMOND: A card. I've a whole drawer of cards. They all say sorry. # face: level # gaze: table # body: He puts the box straight with the edge of the table. # inner: Paid in wood, and they want paper.
    -> where
- (asked)
DESMOND: You're asking if I'm packing up. # face: level # gaze: you # body: He puts the cup down and brings the good ear round. # inner: Straight. About time somebody was. # plain: You want to know if I am thinking of ending my life.
DESMOND: No. Phyllis had the hedge trimmer because she wouldn't leave it alone. I'm low at six and I'm all right by the news. Everybody else asks if I'm eating. # face: soft-eyes # pose: cup-in-hand # gaze: you # inner: Low at six. Out, and no fuss made. # plain: No, I am not. I am sad in the early evening. Then it gets better.
-> six

// Asked once, and answered no. What is left is six o'clock: who is there, and who is told.
=== six ===
// True reason: to let him know that nobody thinks him ill.
+ [That's a weight off. You do know I have to ask? It's everybody, it's nothing you've said. # move: avoid # stakes: C S]
    DESMOND: Have to. I took it for you asking. # face: level # gaze: table # body: He picks his cup up again, and looks in it. # inner: So that one was off the form. # plain: I thought that you asked because you cared.
+ [Six o'clock, then. Who'd pick up, if you rang somebody at six? # move: link-network # stakes: C S]
    DESMOND: Toronto. It's one in the afternoon with her, and she's her feet up. # face: soft-eyes # gaze: calendar # body: He writes a six on the edge of the calendar, in pencil. # inner: Ring at six. Not daft, that. # plain: I could ring my sister when I am low.
+ [If six starts lasting till bedtime, there's the desk, and there's your doctor. I'll write both up small. # move: offer-bridge # stakes: C S]
    DESMOND: Pencil. The red's taken. # face: soft-eyes # gaze: calendar # body: He takes the calendar down and holds it flat for you. # inner: Two numbers. And nobody's been sent for. # plain: Write the numbers small. I will ring if it gets worse.
+ [I'd like to tell Marian in your words: low at six, all right by the news. May I? # move: share-with-consent # stakes: C S]
    DESMOND: Both halves. Not just the six. # face: level # gaze: you # body: He holds up two fingers, a little apart. # inner: In my words. I've read the other kind. # plain: Yes. Tell her that it passes, too.
- -> kept.offer

=== terms ===
DESMOND: Well. Don't forget the dovetails while you're at it. Forty-four. # face: laughing-eyes # gaze: box # body: Air through his nose. He finds his tea and drinks it cold. # inner: Heard it, then. Now say the rest.
DESMOND: I can hear a 'but' coming up the path. # face: soft-eyes # gaze: you # body: He cups a hand behind the good ear. # inner: Let it come. I've the kettle on. # plain: I know you are going to say no.
+ [There's a dual-relationship side to gifts, that's all, so it'd have to go in as a declaration. # move: jargon # topic: gift # stakes: C B S]
    DESMOND: I'm sure it would. Is there a cream for it? # face: level # gaze: window # body: He leans back. The chair he made doesn't creak. # inner: Gone off into the office. # plain: I do not know what those words mean.
    -> where
+ [There is. I can't take it home. You'd have to wonder what I was being nice for. # move: kind-firm # topic: gift # stakes: C B S]
    DESMOND: I know what you were being nice for. Wages. # face: laughing-eyes # gaze: you # body: His shoulders are shaking. No sound comes out. # inner: No, and I'm still sat here. Well, well. # plain: I am not offended. I can make a joke about it.
    -> where
+ {not yours} [No but. Let me put it in my bag, and you and I are square. # move: quiet-exception # topic: gift # stakes: C B S] -> yours
+ [It's made to be looked at, that. Where could it live, if it can't be with me? # move: offer-choices # topic: gift # stakes: C B S]
    DESMOND: Not with you, then. That's how you say it, is it? # face: soft-eyes # gaze: box # body: He turns the box a quarter, and a quarter back. # inner: Went round the houses. So did I, mind.
    -> where

// ------------------------------------------------------------------ scene 4a: the box is on the worker's side
=== yours ===
DESMOND: Good. Well. Not in a cupboard. # face: laughing-eyes # pose: cup-in-hand # gaze: box # prop: box; your-side # body: He wipes the lid once more, and then the corner nearest you. # inner: Went easy. Went ever so easy.
DESMOND: My sister keeps the list for me, where they all went. Who shall I tell her? # face: soft-eyes # gaze: you # body: The pencil is out of his shirt pocket. # inner: Needs a name, a list. # plain: My sister writes down who has each thing I made. What is your name for the list?
// True reason: to let him have it whole.
+ [Say a friend. It needn't go in my notes. They'd only make a form of it, and it's a present. # move: collude # topic: gift # secret: box # stakes: T B]
    ~ fate = "bag"
    DESMOND: A friend. I'll put that, then. # face: soft-eyes # gaze: box # body: He says it once more without any sound. # inner: A friend you don't write down. # plain: I will tell my sister that you are my friend.
    -> edges
+ [Nobody yet. I said yes because I wanted to, before I'd thought. I'm sorry. # move: own-apologise # topic: gift # stakes: T B]
    DESMOND: You'd got it as far as the bag. # face: brow-drawn # gaze: box # prop: box; on-table # body: He takes it back with both hands, as if it were full. # inner: Up, down. Hold still, will you. # plain: You said yes. Now you say no.
    {meaning_told or letter: -> where}
    -> meaning_told
+ {not meaning_told and not letter} [It's nearly in my bag and I never asked. What is it, to you? # move: ask-meaning # topic: gift # stakes: T B]
    DESMOND: I wondered if you would. # face: soft-eyes # gaze: you # prop: box; on-table # body: He puts it down in the middle of the table. # inner: Late. But asked.
    -> meaning_told
+ [Say Harbour Street. I'd have to take it for all of us, and write it down. # move: share-with-consent # topic: gift # stakes: T B # adjust: P+1 "one box at the desk, and the next person wonders what to bring"]
    DESMOND: All of you. I've only met the one. # face: level # gaze: box # body: He looks at your bag, and at the box. # inner: So it's going to a building.
    -> office

// A limit crossed in silence brings the next one. What it brings hangs on what the box was for.
=== edges ===
You make room in your bag, between the form and your lunch. The lid just goes under.
{
- meaning == "goodbye":
    DESMOND: I could come by and see it isn't getting the sun. Of a Sunday, say. After. # face: laughing-eyes # pose: cup-in-hand # gaze: calendar # inner: Sundays want filling. # plain: May I visit you at home after our work has ended?
- meaning == "thanks":
    DESMOND: I've the offcuts yet. I'll do a small one for your Mr Bakare, he was civil. You'd take it him, quiet, same as this. # face: laughing-eyes # pose: cup-in-hand # gaze: you # inner: Nearly square with the lot of them. # plain: Will you take a second gift to your colleague in secret?
- else:
    DESMOND: There's a panel, on the twelfth, says where we're all to live. You'd have a word for me, now. You'd not mind. # face: soft-eyes # pose: cup-in-hand # gaze: table # inner: That came out like a receipt. # plain: Will you speak for me to the people who give out flats?
}
+ {meaning != "favour"} [I don't see why not. Between ourselves, the same as the box. # move: quiet-exception # topic: contact # stakes: T B]
    DESMOND: The same as the box. That's two, then. # face: soft-eyes # gaze: calendar # body: He counts them on the table with a fingertip. # inner: Keeps a second set of books. # plain: Now we have two secrets.
    -> bag_note
// True reason: he has asked, and asking is not promising.
+ {meaning == "favour"} [I could ask, on the quiet, how they choose. No more than that. It'd stay with us, like the box. # move: quiet-exception # as: on-the-quiet # topic: tasks # stakes: T B]
    DESMOND: Like the box. That's two things on the quiet. # face: soft-eyes # gaze: calendar # body: He counts them on the table with a fingertip. # inner: Keeps a second set of books. # plain: Now we have two secrets.
    -> bag_note
// True reason: the limit is true, late as it is.
+ [No. And I know how that sounds, with your box in my bag. # move: kind-firm # topic: gift # stakes: T B]
    DESMOND: It sounds like a bag with a box in it. # face: level # gaze: box # body: He puts the pencil away. # inner: Which of us did I give it to? # plain: You cannot say no and keep the gift.
    -> bag_note
+ [Let's see how we go, shall we? There's all of the twenty-eighth yet. # move: avoid # stakes: T B]
    DESMOND: That's a no with its hat on. # face: brow-drawn # gaze: you # body: He moves the sugar to his own side. # inner: Yes to the box. Not to me.
    -> bag_note
+ [I've started something I can't write down. Here. I'd like to give it back, and say why. # move: own-apologise # expose: box # topic: gift # stakes: T B]
    DESMOND: It's been in there four minutes. # face: brow-drawn # gaze: box # prop: box; on-table # body: There is a crumb from your lunch on the lid. He blows it off. # inner: Four minutes. It'll know the way. # plain: You had it only a moment.
    -> taken_back

=== bag_note ===
Half past three. You find your pen, and the page for today. The box is against your foot, in the bag.
DESMOND: And what do you put, for today? # face: soft-eyes # pose: cup-low # gaze: you # body: He has folded his hands to listen. # inner: Not the friend. Not the box. What's left? # plain: What will you write about today?
+ [Just that we talked about finishing, and how well you're doing. That's what the page is for. # move: avoid # stakes: T B]
    DESMOND: We did, in a way. # face: level # gaze: table # body: He reads the heading upside down. # inner: A whole box, and not a word.
    -> car_box
+ [You're well, the rail's sound, one visit left. And the box? What shall I say of the box? # move: summarise-check # stakes: T B]
    DESMOND: Say where it is. It's against your foot. # face: level # gaze: you # body: He drinks his tea, and watches you over the cup. # inner: Go on. Write it. I dare you. # plain: Write that you have taken the box.
    -> car_box
+ [I'd put the box, if I'd taken it properly. I didn't. I'm sorry. Have it back. # move: own-apologise # expose: box # stakes: T B]
    DESMOND: I'd got as far as telling Toronto. # face: brow-drawn # gaze: box # prop: box; on-table # body: He rubs out a word on the back of an envelope, and blows. # inner: Rubbed out. Pencil, luckily. # plain: I had already told my sister.
    -> taken_back
+ [Let's put what we do on the twenty-eighth. How do you want that one to go? # move: plan-ending # topic: ending # stakes: T B]
    ~ planned = true
    DESMOND: You tell me. I'm told you're a friend. # face: soft-eyes # gaze: calendar # body: He looks at the ring for as long as it takes to read a date. # inner: Friends don't put a ring round it.
    -> car_box

=== taken_back ===
~ fate = "none"
DESMOND: So which was I, when it was in the bag? A friend, or something you don't write down? # face: brow-drawn # pose: hands-under-table # gaze: you # prop: box; on-table # inner: Straight answer, now. # plain: Were you hiding me?
+ [I got carried away, that's all. It was such a lovely moment. # move: avoid # stakes: C T]
    DESMOND: You got carried. I thought it was the box that got carried. # face: lids-lowered # gaze: window # body: He moves the sugar between himself and you. # inner: Lovely moment. For one.
+ [Go on. I'd rather have all of it than the polite half. # move: invite-complaint # stakes: C T]
    DESMOND: You let me say 'friend'. I said it over. I don't say a thing over for fun. # face: level # gaze: you # body: He says it to you, not to the box. # inner: Said. And nobody got up.
+ [Can we do it again with it on the table? You first, and then I say what I can do. # move: renegotiate # stakes: C T]
    DESMOND: From the top. Like a rehearsal. # face: soft-eyes # gaze: you # body: He slides the box back to where it started. # inner: Twice in one day I've given it.
    {meaning_told or letter: -> where}
    -> meaning_told
+ [I like you, and I ducked a rule, and you went in the bag with it. I'm sorry. # move: own-apologise # as: ducked # stakes: C T]
    DESMOND: That's a joint I can look at. # face: level # gaze: you # body: His hands come back up on to the table. # inner: No filler in it.
- (then)
+ [So: lid open, cards on the table. You first this time, and I'll keep my hands in my lap. # move: renegotiate # as: cards-up # stakes: C T]
    DESMOND: I don't play cards. {meaning_told or letter:You know what it's for. Now for where.|I'll tell you what it's for.} # face: soft-eyes # gaze: box # body: He looks to see where your hands are. They are in your lap. # inner: Better. Slower.
    {meaning_told or letter: -> where}
    -> meaning_told
// True reason: to put an end to his discomfort.
+ [I think we've both had enough of it for one day. Where would you like it put? # move: avoid # as: enough # stakes: C T]
    DESMOND: Where would I like it put. # face: lids-lowered # gaze: table # body: He gives it back to you in the same six words. # inner: Shut it, and be done.
    -> where
+ [You decide. It goes where you say, or nowhere at all, and I write down which. # move: offer-choices # stakes: C T]
    DESMOND: Nowhere at all. I'd forgotten that one. # face: level # gaze: box # body: He lifts the lid a finger's width, and lets it down. # inner: Mine again, then. For the minute.
    -> where

=== marian ===
MARIAN: Mr Clarke? Marian Doyle. I gather it's walnut.
DESMOND: It is. # face: level # pose: hands-under-table # gaze: table # body: He has sat up straight for the telephone. # inner: Collar. Should have done the collar.
MARIAN: Then I'm sorry to be the one who says no. Not for keeps. What would you like done with it?
DESMOND: That's civil. # face: brow-drawn # gaze: table # body: He looks at the phone, not at you. # inner: Six months, and up goes the phone. # plain: That is polite. I wish you had answered me yourself.
+ [There you are. You've heard it now. It isn't me, it's the rule. # move: avoid # stakes: C B T S]
    DESMOND: It's a very good line. I heard every word. # face: lids-lowered # gaze: window # body: He waits for you to press the button. # inner: So who's been coming here?
    -> where
// True reason: fairness; one rule for all, in black and white.
+ [Would you decide it, Marian, and put it in writing to us both? Then nobody's guessing. # move: consult-escalate # as: decide # stakes: C B T S]
    ~ fate = "marian"
    MARIAN: I can do that. It'll read like a letter, mind.
    DESMOND: In writing. Well. I've a file. # face: level # gaze: window # prop: box; his-side # body: He draws the box back to his side, squarely. # inner: Gone up the line, then. # plain: Very well. I will wait for a letter.
    -> half_past
+ [I should have said that to you myself, before I picked up the phone. # move: own-apologise # stakes: C B T S]
    DESMOND: You've a mouth. I've heard it go. # face: soft-eyes # gaze: you # pose: cup-in-hand # body: He turns his chair back from the phone to you. # inner: Knows it, though. That's half.
    -> where
+ [Slide the phone across the table, and let the two of them talk. # move: attend-in-silence # unspoken # stakes: C B T S]
    DESMOND: I'd want it looked at, Mrs Doyle. Not filed. # face: level # gaze: box # body: He has picked the phone up, and put it to the right ear. # inner: She's quiet. She's writing it down.
    MARIAN: Looked at, not filed. I've got that. I'll leave you two to find the place.
    -> where

// ------------------------------------------------------------------ scene 5: the letter (favour only, D4)
=== letter ===
# hard
{drawer:The white envelope has come out of the drawer with it.|His eyes go to the white envelope, and back to the box.}
{
- edges:
    DESMOND: They want the ground floors empty by summer, for the damp. That panel I spoke of says who goes where. # face: level # pose: cup-low # gaze: table # body: He squares the envelope with both thumbs. # inner: Now or not at all. # plain: We must all move out. A group of people will decide who gets which flat.
    DESMOND: You never said. Will you be at it? # face: soft-eyes # gaze: you # body: He lays the envelope down beside the box. They are nearly touching. # inner: There. Didn't care for the sound of it. # plain: Can you help me get the flat I want?
- else:
    DESMOND: They want the ground floors empty by summer, for the damp. There's a panel on the twelfth says who goes where. # face: level # pose: cup-low # gaze: table # body: He squares the envelope with both thumbs. # inner: Now or not at all. # plain: We must all move out. A group of people will decide who gets which flat.
    DESMOND: You'll be at that panel? # face: soft-eyes # gaze: you # body: He lays the envelope down beside the box. They are nearly touching. # inner: There. Didn't care for the sound of it. # plain: Can you help me get the flat I want?
}
// True reason: to keep him as honest as he has always been.
+ [I hope that's not what this is for. You've always been so straight with me. # move: moralise # stakes: R S B C]
    DESMOND: Have I? I'd not want to spoil it. # face: lids-lowered # gaze: window # body: He picks up the envelope first, and then the box. # inner: Sixty-eight. Never asked for a thing.
    -> face_down
+ [I wonder if the box and the letter are neighbours. Tell me about the letter. # move: name-process # stakes: R S B C]
    DESMOND: They've met. # face: brow-drawn # gaze: table # body: He moves them a hand's width apart. # inner: Caught. Kindly, though.
    DESMOND: The box was done first. Sunday. The letter came Monday, and I thought, well, there's a bit of luck. # face: level # gaze: you # body: He holds your eye while he says it. # inner: That's how it starts. Bit of luck. # plain: I made the box before the letter came. Then I hoped it would help me.
    -> panel
+ [If that panel gave you two minutes, what would you make sure they heard? # move: coach-alongside # stakes: R S B C]
    DESMOND: That the number nineteen goes past Norma. # face: level # gaze: photographs # body: He puts the cup down to say it. # inner: Not the damp. Not my knees. That. # plain: The bus from here goes to my wife's grave.
    -> panel
// True reason: to leave him his dignity.
+ [Let the question go by, and look at the hinges. # move: avoid # unspoken # stakes: R S B C]
    DESMOND: Brass. They're brass. # face: level # gaze: window # body: He turns the envelope over on its face. # inner: Heard me. Let it drop on the floor.
    -> resume
+ [Box or no box, I've no vote at that panel. I can help you say it well. # move: kind-firm # topic: gift # stakes: R S B C]
    DESMOND: No vote. Then what have I been polishing the hinges for? # face: laughing-eyes # gaze: box # body: He gives the near hinge a last rub with his thumb, and lets it alone. # inner: Good. Now it's only a box. # plain: I am relieved. I can laugh at myself.
    -> panel
= resume
{
- face_down:
    The drawer opens again, and the box comes out after the letter. # prop: box; on-table
}
{where: -> where}
-> kept.offer

=== panel ===
DESMOND: Quayside, they've put me down for. Fourth floor, a lift, and nothing stops there but the eleven. # face: brow-drawn # gaze: table # body: He opens the letter out flat with the side of his hand. # inner: She's three stops down the nineteen. # plain: They want to give me a flat where no bus goes to the cemetery.
// True reason: it is due on the twelfth, and the worker is good at these.
+ [Let me write that one up for you tonight. I know how they like a thing put. # move: rescue # stakes: S B T]
    DESMOND: You'd know, I suppose. How do they like it? # face: level # pose: hands-under-table # gaze: you # body: The letter comes across to you. The pencil stays in his pocket. # inner: My bus, in somebody else's words.
    -> letter.resume
+ [Write it as you'd say it. I'll sit here and shout when it stops sounding like you. # move: coach-alongside # stakes: S B T]
    ~ coached = true
    DESMOND: 'Dear panel. I am a cabinet-maker, and I catch the number nineteen.' # face: laughing-eyes # pose: cup-in-hand # gaze: table # body: He has turned the envelope over and written it on the back. # inner: Chairman's hand. Keep it to a page.
    -> letter.resume
+ (sure) [On those knees, with six months of my reports? You'll get your nineteen, I'm sure of it. # move: over-promise # promise: panel; you will get a flat on the number nineteen; 3; 1 # stakes: S B T]
    DESMOND: Are you? I'll tell her, then. # face: laughing-eyes # gaze: photographs # body: The letter goes behind the photographs. # inner: Sure of it. Said 'sure'. # plain: You say I will get it. I will tell my wife.
    -> letter.resume
+ [Who else on this landing has been put down for Quayside? You're their chairman. # move: link-network # stakes: S B T]
    ~ coached = true
    DESMOND: Phyllis. The twins. Half the bins. # face: soft-eyes # gaze: window # body: The pencil is out. He has started a list. # inner: Not my letter. Ours. # plain: Many of my neighbours have the same letter.
    -> letter.resume

// The rupture of D4: he asked, and was marked.
=== face_down ===
The envelope goes into the drawer, and the box on top of it. The drawer shuts. # prop: box; in-drawer
DESMOND: No, you're quite right. It had no business on the table. # face: lids-lowered # pose: turned-away # gaze: window # body: He has turned his head. It is the deaf ear towards you now. # inner: Asked. First time in years. Never again. # plain: I am ashamed that I asked you.
+ [Well, no harm done. We needn't say any more about it, either of us. # move: avoid # stakes: C T S]
    DESMOND: No. We needn't. # face: lids-lowered # gaze: window # body: He runs the tap until it is too hot for a cup. # inner: No harm. To whom.
    -> paper
+ [You asked a plain question and I marked you for conduct. I'm sorry. # move: own-apologise # stakes: C T S]
    DESMOND: Out of ten? # face: brow-drawn # gaze: table # body: One eyebrow goes up. The rest of him stays where it is. # inner: Had a nerve. Has the other one, too.
    -> still
+ [You've gone very polite. I think I did that. # move: name-process # stakes: C T S]
    DESMOND: I was brought up polite. # face: level # gaze: table # body: He takes the tea towel off its nail. # inner: Got it in one. # plain: Yes, you hurt me. I will not say so.
    -> still
+ [I've no vote there anyhow. It couldn't have worked, so that's that out of the way. # move: avoid # as: no-vote # stakes: C T S]
    DESMOND: It couldn't have worked. There's a comfort. # face: lids-lowered # gaze: window # body: He presses the drawer with a knee, to see that it has shut. # inner: Not just crooked. Crooked and no good.
    -> paper
= still
* [Leave your hands off the form, and your eyes off the drawer, and wait. # move: attend-in-silence # unspoken # stakes: C T S]
    DESMOND: You can blink. # face: brow-drawn # gaze: you # body: He turns his chair a little, so that the right ear is nearer. # inner: Not gone, then. Not writing, either.
    -> still
* [What was in the letter? You'd got as far as the panel, and I stopped you. # move: invite-complaint # stakes: C T S]
    DESMOND: You did. I'd one more sentence in me. It's a page, it's only a page, you might have read the page. # face: level # gaze: you # body: He has put the tea towel down. # inner: Said it. Didn't shout. # plain: I am angry that you did not ask.
    -> still
+ [Could we have them out again, one at a time? The letter first, by itself. # move: renegotiate # stakes: C T S]
    {rupture != "none": -> stays_shut}
    DESMOND: By itself. # face: soft-eyes # pose: cup-in-hand # gaze: you # body: He shuts the drawer on the box, and keeps the letter in his hand. # inner: That's the way round it goes.
    -> panel
+ [The twenty-eighth, then. Would you still have me, if I come with nothing to sign? # move: plan-ending # topic: ending # stakes: C T S]
    ~ planned = true
    DESMOND: It's in ink. I don't go back over ink. # face: level # gaze: calendar # body: He wipes the table where the letter was. # inner: Nothing to sign. We'll see.
    -> paper
+ [It's forgotten. Shall we use the time for your form, and come back fresh on the twenty-eighth? # move: avoid # as: form # stakes: C T S]
    DESMOND: Fresh. Yes. # face: lids-lowered # gaze: calendar # body: He folds the tea towel in three. # inner: I've a pen. Let's have it done.
    -> paper
= stays_shut
DESMOND: Not today, I don't think. # face: lids-lowered # gaze: table # body: His knee stays against the drawer. # inner: Ask me what it cost, first. # plain: I am not ready to show you.
-> paper

// ------------------------------------------------------------------ scene 4b: how it lands (D3)
=== drawer ===
# hard
The lid shuts softly, and the box goes back in the drawer. # prop: box; in-drawer
{meaning == "favour" and not letter: The white envelope goes in on top of it.}
DESMOND: Quite right. Rules is rules. # face: lids-lowered # pose: turned-away # gaze: window # body: He has turned his head. It is the deaf ear towards you now. # inner: Silly old man with his box. # plain: You are right. I will put it away.
// True reason: to be cleared. It is even true.
+ [It's only that the policy says nothing of personal value. I could show you. # move: avoid # topic: gift # stakes: C T B]
    DESMOND: No need. I chair a residents' association. I've seen a policy. # face: lids-lowered # gaze: window # body: He rinses his cup, and it was half full. # inner: Now we're looking at the paper.
    -> others
+ (noticed) [I think I hurt you just then. I went to the rule and left you sat there. # move: name-process # stakes: C T B]
    DESMOND: Hurt. I've had worse off a chisel. # face: level # gaze: table # body: He takes the pencil from his pocket, looks at the point, and puts it back. # inner: Who told you to notice that. # plain: I am pretending it did not hurt.
    -> asked
+ [Oh, go on then. I can't bear it. Nobody needs to know. # move: quiet-exception # topic: gift # stakes: C T B]
    DESMOND: So it wasn't a rule. It was just me. # face: level # gaze: you # body: His hand is on the drawer. It doesn't open. # inner: Which is it? # plain: If you can change the rule, then you only said no to me.
    -> asked
+ [Leave the quiet where it is, and wait for him to come back. # move: attend-in-silence # unspoken # stakes: C T B]
    DESMOND: Drink your tea. I don't believe that's over the limit. # face: brow-drawn # gaze: table # body: He has turned your cup so the handle is towards you. # inner: Still here, then. # plain: You may drink the tea. I am still a little angry.
    -> asked
= others
DESMOND: You'll have other people to get to. # face: lids-lowered # gaze: calendar # body: He has his back to the drawer. # inner: Let it go. Let the chair go. # plain: I would like you to leave soon.
* [I don't think I should go yet. That landed badly, and I was the one who dropped it. # move: name-process # as: before-the-door # stakes: C T B]
    DESMOND: It's a low table. It didn't have far to go. # face: level # gaze: table # body: He puts the tea towel down. # inner: Noticed, then. Took till the coat.
    -> asked
+ [If you're sure you're all right, I won't hang about. I'll see you on the twenty-eighth, then. # move: avoid # as: leave # stakes: C T B]
    DESMOND: Quite sure. You'd best have your signature, before you go. # face: lids-lowered # gaze: table # body: He has found a pen. It is the red one. # inner: That's what was wanted, then.
    -> paper
+ [There's still page five. Shall we do that, and then it's off your plate? # move: tick-box # stakes: C T B]
    DESMOND: Off my plate. Pass it here. # face: lids-lowered # gaze: table # body: He wipes the place on the table where the box was. # inner: Off whose plate.
    -> paper
+ [And the twenty-eighth? I'd still like to see you for that, if you'd like me to. # move: plan-ending # topic: ending # stakes: C T B]
    DESMOND: It's on the calendar. # face: lids-lowered # pose: turned-away # gaze: window # body: He doesn't look round at it. # inner: In red. More fool me.
    -> paper
= asked
* {not noticed and not lid} [I went for the rule before I'd so much as looked at it, didn't I? # move: name-process # as: in-the-quiet # stakes: C T B]
    DESMOND: Like a whippet. # face: brow-drawn # gaze: you # body: His mouth is straight. One eyebrow isn't. # inner: Knows, at least. # plain: Yes. You were very quick.
    -> asked
* [Tell me what I got wrong. I'd rather hear it. # move: invite-complaint # stakes: C T B]
    DESMOND: Six months you've had every cupboard in this flat open. The one thing I made, you never lifted the lid. # face: level # gaze: you # body: He says it to you, not to the window. # inner: Said it. Sky's still up. # plain: You looked at everything here. You did not look at the box I made.
* [You handed me forty years and I handed you a sentence. I'm sorry. # move: own-apologise # stakes: C T B]
    DESMOND: It wasn't a long sentence, either. # face: soft-eyes # gaze: you # body: Air through his nose. # inner: That'll do. That was a proper one.
// True reason: to take the sting out.
* [I just don't want you to think it was anything personal. # move: avoid # as: nothing-personal # stakes: C T B]
    DESMOND: No. That was what was the matter with it. # face: lids-lowered # gaze: window # body: He folds the tea towel in three. # inner: Nothing personal. Six months of it. # plain: I wanted it to be personal.
    -> others
+ {not lid} [Those joints are the finest work I've seen in any house. I mean that. # move: affirm-strength # stakes: C T B]
    DESMOND: You saw the outside of one corner. # face: brow-drawn # gaze: table # body: The drawer stays shut. # inner: Sweets for the child.
- -> amends
= amends
+ [Thank you for being straight with me. Shall we see what's left on the form? # move: avoid # as: back-to-form # stakes: C T B]
    DESMOND: Yes. Let's. # face: lids-lowered # pose: turned-away # gaze: window # body: He squares the pages for you. # inner: Thought so.
    -> paper
+ [Can we go back to the box? You first this time. Then I'll say what I can do. # move: renegotiate # stakes: C T B]
    DESMOND: I'm not getting it out twice. # face: soft-eyes # pose: cup-in-hand # gaze: you # body: His hand goes to the drawer handle. # inner: Ask me again. Go on.
    {rupture != "none": -> not_twice}
    He gets it out. You lift the lid. # prop: box; on-table
    {cash == "unseen": -> lid_then_on}
    {meaning_told or letter: -> where}
    -> meaning_told
+ [Right. Get it back out. It's coming home with me, and that's that. # move: quiet-exception # as: make-it-up # topic: gift # stakes: C T B]
    DESMOND: Because I sulked? # face: brow-drawn # gaze: you # body: He pours, and gives you the cup with the good handle. # inner: Don't give me it like a sweet. # plain: I do not want a yes because I was upset.
    -> coat
* [I still can't take it home. I'd like to have said that properly, to you. # move: kind-firm # topic: gift # stakes: C T B]
    DESMOND: That's better wood. Same shape. # face: level # gaze: table # body: He hasn't gone near the drawer. # inner: Still no. Said to my face, though.
    -> amends
= not_twice
He lets go of the handle. # prop: box; in-drawer
-> coat
= lid_then_on
-> lid ->
{meaning_told or letter: -> where}
-> meaning_told

// ------------------------------------------------------------------ where it could live (D2b)
=== where ===
{meaning == "favour" and not letter: -> letter}
{
- rupture == "withdrawal":
    DESMOND: It can go back in the drawer. It was all right in the drawer. # face: lids-lowered # gaze: table # body: He says it to the teapot. # inner: Nobody asks the drawer anything. # plain: I do not want to talk about the box.
- rapport_level == "low":
    DESMOND: So what do we do with it? You're the one with the rules. # face: level # gaze: you # body: The box stands exactly halfway. # inner: Let's hear the rest of it.
- else:
    DESMOND: So where's it to go? I didn't make it for a cupboard. # face: soft-eyes # gaze: box # body: He tilts his head, as he does at a gap in a shelf. # inner: Somewhere with a bit of light.
}
+ [You've been placing furniture all your life. Where would you put this one? # move: offer-choices # topic: gift # stakes: C B S # adjust: R+1 "he is asked as the one who knows"]
    ~ fate = "window"
    DESMOND: Somewhere with a window. That workshop by you, with all the young ones. I've seen what they call a joint. # face: soft-eyes # gaze: window # body: He has the pencil out. # inner: Forty-four. Let them count.
    -> window
+ [The workshop on Harbour Street has a window. I'm past it twice a day. Would you lend it to them? # move: offer-bridge # topic: gift # stakes: C B S]
    ~ fate = "window"
    DESMOND: You go past it. # face: level # gaze: you # body: He looks at the box, and then out at the street. # inner: Twice a day. Well. # plain: So you would see it every day.
    DESMOND: In the rain and all, I suppose. # face: soft-eyes # gaze: window # body: He breathes on the brass, and rubs it. # inner: Rain, and still looks. Ask for rain.
    -> window
// True reason: somebody of his own should have it.
+ [It ought to stay in the family. What about your granddaughter, for when she's older? # move: persuade # topic: gift # stakes: C B S]
    ~ fate = "window"
    DESMOND: She's got a box. She's got me every Sunday on the screen, asking has she grown. # face: brow-drawn # gaze: photographs # body: He moves the box out of the sun. # inner: Giving my things out for me now.
    DESMOND: No. Somewhere there's a window. There's that workshop, by you. # face: level # gaze: window # body: The pencil is out. # inner: Mine to say where. # plain: I want it in the workshop window.
    -> window
// True reason: it is the straightest way to take it.
+ {not office} [The front office, then, with a card on it: wood, year, and your name if you want it. # move: share-with-consent # as: front-office # topic: gift # stakes: C B S] -> office
+ [Or it stays here on your sill, and on the twenty-eighth the two of us look at it. # move: plan-ending # topic: ending # stakes: C B S]
    ~ fate = "home"
    ~ planned = true
    DESMOND: A box for keeping. I never once thought of me keeping it. # face: level # gaze: box # prop: box; his-side # body: He stands it on the sill, and goes back to his chair to see it from there. # inner: Room on that sill. Since Norma's ferns. # plain: I could keep the box myself.
    -> half_past

=== window ===
{self_determination_level == "high": He has turned his meeting papers over and begun drawing the window, to scale.}
DESMOND: I'd want a card. Handwritten. 'Not for sale.' # face: soft-eyes # gaze: box # prop: box; on-table # body: He writes it in the air first, for the length. # inner: Under it: walnut. They'll think oak.
{
- cash == "found":
    He has taken the envelope out and put it in his shirt pocket, behind the pencil.
    ~ cash = "settled"
    DESMOND: That's their varnish. Don't look like that, it's mine to be daft with. # face: laughing-eyes # gaze: you # body: He pats the pocket flat. # inner: There. Straightened that one out. # plain: I will give the money to the workshop.
}
// True reason: he has done enough, and the worker drives past.
+ (carried) [Leave all that to me. I'll ring them, carry it down, and get a card done. # move: rescue # stakes: T S]
    DESMOND: That's good of you. # face: level # pose: hands-under-table # gaze: table # body: He puts the pencil back in his pocket. # inner: I carried the plank home on a bus. # plain: Thank you. I could have done it myself.
+ (rang) [Shall we ring them now? You talk, you've the words for it. I'll hold the tea. # move: coach-alongside # stakes: T S]
    DESMOND: Good afternoon. Clarke, with an E. I've a thing for your window, and before you ask, it isn't a birdhouse. # face: laughing-eyes # pose: phone-at-ear # gaze: window # body: He has stood up to make the call. # inner: Chairman's voice. Still works.
+ (noted) [I'll put what we've decided in my notes, and read it to you before I go. # move: promise-realistic # promise: note; read you the note before I go; 1; 0 # stakes: T S]
    DESMOND: Read it slowly. I like to hear how I come out. # face: soft-eyes # gaze: you # body: He moves his chair, so the good ear is nearer. # inner: Said before I go. We'll see.
+ {not planned} [That's the box sorted. How would you like the twenty-eighth to go? # move: plan-ending # topic: ending # stakes: T S]
    ~ planned = true
    DESMOND: Tea. Then you go, and I don't come to the door. I'm not having Phyllis see me wave. # face: soft-eyes # gaze: calendar # body: He squares the spoon on his saucer. # inner: Better with a plan. Most things are.
- -> half_past

=== office ===
~ fate = "office"
DESMOND: I'd want to know what it was stood next to. # face: level # gaze: box # prop: box; your-side # body: He hasn't let go of his corner of it. # inner: Leaflets one side. What's the other?
{
- cash == "found":
    He takes the envelope out and puts it in his shirt pocket, behind the pencil.
    ~ cash = "settled"
    DESMOND: They can have the box. That was for one person. # face: brow-drawn # gaze: table # body: He pats the pocket flat. # inner: Pay a building? What with? # plain: I will keep the money.
}
+ [Oh, it'll be in good company. There's a plant, and a rather nice lamp. # move: avoid # stakes: T B S]
    DESMOND: There's always a plant. # face: lids-lowered # gaze: window # body: He pushes the box across with one finger. # inner: Is it real, the plant?
+ (paged) [I'll bring the page from the register on the twenty-eighth, so you see how you're down in it. # move: promise-realistic # promise: register; bring the page from the register on the twenty-eighth; 1; 1 # stakes: T B S]
    DESMOND: Down as what? 'Box, one.' # face: soft-eyes # gaze: you # body: He lets go of the corner. # inner: I'll see that page, or I shan't.
+ (toys) [You tell me. There's the counter, the sill, and the table with the toys. # move: offer-choices # stakes: T B S]
    DESMOND: The toys. They'll lift the lid, at least. # face: laughing-eyes # gaze: you # body: He opens it and shuts it, twice, to show how a child would. # inner: Forty-four, and sticky fingers. Good.
+ [If the neighbours ask what to bring, I'll say don't. It's just the once, and it's written down. # move: kind-firm # topic: gift # stakes: T B S]
    DESMOND: Say it loud to Phyllis. She's got a tea set in mind. # face: soft-eyes # gaze: window # body: He looks at the wall between his flat and hers. # inner: Once. And me that once. # plain: My neighbour will want to give something too.
- -> half_past

// The envelope was seen, and the lid shut on it: it must be dealt with before anybody goes.
=== money ===
DESMOND: It's still in there. You saw it. # face: level # gaze: box # body: He opens the lid himself, and turns it so that your name is the right way up. # inner: One of us has to. # plain: The money is still in the box.
+ [I did, and I shut the lid on it. It has to stay with you, and I should have said. # move: kind-firm # topic: gift # stakes: B T]
    ~ cash = "settled"
    DESMOND: You shut it very nicely. # face: soft-eyes # gaze: you # body: The envelope goes into his shirt pocket, behind the pencil. # inner: Good. It looked wrong on the baize.
+ [What shall we do with it? It's your money, and I can't be one of the answers. # move: offer-choices # topic: gift # stakes: B T]
    ~ cash = "settled"
    DESMOND: Paint. That landing wants doing, and they've carried it over to March. # face: laughing-eyes # gaze: window # body: He writes 'magnolia' across your name. # inner: Bins, then paint. March is filling up. # plain: I will buy paint for the hallway.
+ (saw) [Let's say I didn't. I never looked past the hinges, and there's no form to fill in. # move: collude # as: saw-nothing # topic: gift # secret: envelope # stakes: B T]
    ~ cash = "settled"
    DESMOND: You've poor eyes, for someone who heard it shut. # face: level # gaze: you # body: He picks the envelope up by one corner. # inner: Nobody saw it, then. Nobody gave it. # plain: You saw it. We both know that.
- -> half_past

// ------------------------------------------------------------------ the note, the door
=== half_past ===
{cash == "found" and rupture == "none": -> money}
{rupture != "none" and (lid or kept or letter or taken_back): -> coat}
{rupture != "none": -> paper}
-> note

=== note ===
{bag_note:The page for today is still open on the table.|Half past three. You find your pen, and the page for today.}
+ {window.noted} [Listen, then. 'Mr Clarke offered a box he had made. We talked it over.' Fair? # move: share-with-consent # keeps: note # stakes: T C] -> walnut
+ {not window.noted} [I have to write the box down. Shall I read it to you? 'Mr Clarke offered a box.' # move: share-with-consent # as: read-aloud # stakes: T C] -> walnut
// True reason: he looks tired.
+ [I'll write it up back at the desk. You've had enough of me for one day. # move: avoid # stakes: T C]
    DESMOND: {window.noted:You said you'd read it me.|I dare say I'll come out all right.} # face: level # gaze: table # body: He stacks your cup in his, though there's tea in both. # inner: They take you away and write you down. # plain: I wanted to hear what you will write.
    -> onward
+ [So: the box, where it's going, and the twenty-eighth after that. What have I missed? # move: summarise-check # stakes: T C]
    DESMOND: Who made it. You've a box there, and no carpenter. # face: soft-eyes # gaze: you # body: He waits for you to write the name, and the E. # inner: With an E. Go on. Good.
    -> onward
+ {lid.hushed or money.saw} [One thing more. I said I never saw the envelope. I did, and I'm putting it down. # move: own-apologise # expose: envelope # stakes: T C]
    DESMOND: So you do look at things. # face: brow-drawn # gaze: you # body: He takes it out of his pocket and lays it by your page, to be spelt from. # inner: Unsaid it. Didn't have to.
    -> onward
= onward
{box.form or lid or kept.asked or drawer or taken_back or face_down or panel: -> car}
-> door

=== walnut ===
DESMOND: Put 'walnut'. # face: laughing-eyes # gaze: you # body: He watches until you have written it. # inner: Good hand. Clear. # plain: Write what wood it is.
-> note.onward

=== door ===
You put the cap on your pen. Outside somebody is wheeling a bin back in.
{
- clarity_level == "low":
    DESMOND: So you'd look in, some Tuesday. If you were passing. # face: soft-eyes # gaze: calendar # body: He says it to the ring on the calendar. # inner: No harm asking. Same as asking. # plain: Will you visit me after our work has ended?
- clarity_level == "high":
    DESMOND: No looking in, after. I know. I've written it up there. # face: soft-eyes # gaze: calendar # body: He points with the spoon. Beneath the ring it says 'last', underlined. # inner: Seen the edge of it. It's square. # plain: I know you will not visit after that.
- else:
    DESMOND: That's you and me down to one, then. # face: level # gaze: calendar # body: He wipes the spoon and lays it in the drawer with the others. # inner: One. I've glued up with less. # plain: We have one more meeting.
}
+ {not planned} [You choose how the last one goes. What do you want to be sure we've done? # move: plan-ending # topic: ending # stakes: C B T]
    ~ planned = true
    DESMOND: Half an hour. Tea. And you tell me one thing I got wrong. # face: laughing-eyes # gaze: you # body: He writes it under the ring, in red. # inner: A job sheet. That's better. # plain: I want you to be honest with me.
+ (draft) [I'll bring the closing letter as a draft that day, and you correct it before it's posted. # move: promise-realistic # promise: draft; bring the closing letter as a draft, for you to correct; 2; 1 # stakes: C B T]
    DESMOND: I'll sharpen something. # face: soft-eyes # gaze: you # body: The pencil goes into his pocket, point down. # inner: Before it's posted. Write that down.
+ [I won't be popping by, after. If there's a bad evening, ring the desk. They'll know your name. # move: kind-firm # topic: contact # stakes: C B T]
    DESMOND: Will they know about the bins? # face: laughing-eyes # gaze: window # body: He copies the desk's number on to the calendar, small and straight. # inner: Said no and left a number. # plain: Will they know who I am?
// True reason: it costs nothing, today.
+ [I'm past here most days. If your light's on, I'll give it a knock. # move: quiet-exception # topic: contact # stakes: C B T]
    DESMOND: It's always on at six. # face: soft-eyes # gaze: you # body: He looks from the ring on the calendar to the lamp. # inner: Most days. Which days? # plain: I will wait for you to come.
+ [We'll not make a thing of it, will we? You've had fuss enough today. It's only a date. # move: avoid # stakes: C B T]
    DESMOND: It's a date with a ring round it. # face: level # gaze: calendar # body: He rinses his cup and stands it on its head. # inner: Made a thing of it already. In red.
- -> car

// ------------------------------------------------------------------ the ways out while something is broken
=== paper ===
He has moved the sugar bowl, to make room for your form.
DESMOND: Where do you want me? 'Was our service explained to you?' It was today. # face: lids-lowered # pose: hands-under-table # gaze: table # body: His pen is already on the dotted line. # inner: Let's have it signed and shut.
+ [Just the last page. Eleven to fourteen, and then I'll leave you in peace. # move: tick-box # stakes: T S C]
    DESMOND: Yes to all of them. You can fill in the dots. # face: lids-lowered # gaze: window # body: He signs where you have not yet pointed. # inner: Peace. I've plenty of that. # plain: Write what you like. I will sign.
+ [I've to write that you offered me something. Do you want to see the words? # move: share-with-consent # stakes: T S C]
    DESMOND: I was there. # face: brow-drawn # gaze: table # body: He turns the page a few degrees, to where he could read it. # inner: Might look. Might not.
+ [What would you have put, if there'd been a line for what went badly? # move: invite-complaint # stakes: T S C]
    DESMOND: I'd want the back of the sheet. # face: level # gaze: you # body: The pen comes off the paper. # inner: Is that a question, or question fifteen? # plain: I have many complaints.
+ [So: the rail, the appeal, and you've your Sundays. Is there anything I've missed? # move: summarise-check # stakes: T S C]
    DESMOND: No. You've got everything down. # face: lids-lowered # gaze: table # body: He wipes a place on the table that was clean. # inner: Everything. In two lines. # plain: You missed something. I will not tell you.
- -> coat

=== coat ===
{asks_to_leave: He has opened the door to the passage before you have your bag shut.}
He is holding your coat for you. He has never held your coat.
DESMOND: Mind the step. It's wet. # face: lids-lowered # pose: standing # gaze: window # body: The collar is turned the right way out. # inner: Forty-four dovetails.
+ [I'll see you on the twenty-eighth, then, same as we said. Don't come out in this, it's filthy. # move: avoid # stakes: C T S]
    DESMOND: I'm always all right. # face: lids-lowered # gaze: window # body: You hadn't asked. He brushes something off your shoulder. # inner: On its peg by four. That's that. # plain: Do not worry about me.
* [I got that wrong, and you've been polite about it ever since. I'm sorry. # move: own-apologise # stakes: C T S]
    DESMOND: I'm only holding a coat. # face: level # gaze: you # body: He goes on holding it, a foot too far away to put on. # inner: They all find it at the door. # plain: I am listening.
    -> still
+ [Before I go: would you rather I didn't come on the twenty-eighth? You can say. # move: offer-choices # stakes: C T S]
    DESMOND: You must do what's on your sheet. # face: lids-lowered # gaze: calendar # body: His thumb finds the place where the lining has gone. # inner: Could say. Could have said lots of things.
+ [It's a fine thing you made. I saw that, even if I went about it like a fool. # move: honour-meaning # topic: gift # stakes: C T S]
    DESMOND: {lid:You opened it, and shut it again.|You never opened it.} # face: level # gaze: you # body: He settles the coat on you, and steps back to see it hangs. # inner: Saw the lid. It's a good lid.
- -> car
= still
* [Five minutes of it over again, sat down. You talk, I've my mouth shut. # move: renegotiate # stakes: C T S]
    DESMOND: You'd best have your tea, then, before it grows a skin. # face: soft-eyes # pose: cup-in-hand # gaze: you # prop: box; on-table # body: He hangs the coat up again. On his own hook. # inner: Five minutes. I've waited for glue longer. # plain: Sit down. We can try again.
    -> sat_down
* [What have I done, just now? Tell me. I'd only sit in the car and guess. # move: invite-complaint # stakes: C T S]
    DESMOND: You made a visitor of yourself. # face: level # gaze: you # body: He gives you one sleeve, and keeps the other. # inner: Said it standing up. Easier. # plain: You became like a stranger to me.
    -> still
+ [You're right, it's late. I just wanted to have said it before I went. # move: avoid # as: said-it # stakes: C T S]
    DESMOND: Well, it's said. # face: brow-drawn # gaze: table # body: He lets go of the collar. # inner: For whose benefit.
    -> car
+ [Let me come on the twenty-eighth and do this properly. If you'd open the door. # move: plan-ending # topic: ending # stakes: C T S]
    ~ planned = true
    DESMOND: It's generally open. From ten to. # face: level # gaze: you # body: He lets you have the coat, and hands you your bag. # inner: Properly. With what time?
    -> car

// Mended with the coat on its way: the box is told short, because there is no time left for more.
=== sat_down ===
{
- fate == "none":
    ~ fate = "home"
}
~ planned = true
{
- meaning_told or letter:
    DESMOND: You know what it's for. I don't go over a thing twice with a plane. That's one minute. # face: level # pose: cup-in-hand # gaze: you # body: He looks at the clock on the cooker. # inner: Said my piece. Now say yours. # plain: I told you already what the box means.
- meaning == "goodbye":
    DESMOND: It was to be a sewing box for Norma, and I was busy. Then I wanted to know where it was living. That's one minute. # face: eyes-closed # pose: cup-in-hand # gaze: box # body: His thumb goes along one joint. # inner: Told it standing. Quicker that way. # plain: I meant to make it for my wife. I want to know where it is.
- meaning == "thanks":
    DESMOND: You sat down on that floor with me. I like to be straight with people. That's one minute. # face: level # pose: cup-in-hand # gaze: you # body: He looks at the place on the lino. # inner: A box for a floor. Seemed about right. # plain: You helped me when I fell. I wanted to thank you.
- else:
    DESMOND: It was for you. Then a letter came from the housing, and it was for you and the letter. That's one minute. # face: level # pose: cup-in-hand # gaze: table # body: He lays the white envelope on the lid. # inner: Out with it, while the coat's warm. # plain: I hoped you could help me with my housing.
}
+ [I'd have gone down those steps without knowing that. I won't forget it. # move: honour-meaning # topic: gift # stakes: C T S]
    DESMOND: See you don't. I'd have to make another. # face: laughing-eyes # gaze: you # body: Air through his nose. # inner: Heard it, with a coat half on.
+ [I still can't take it home. What you've just told me, I can. # move: kind-firm # topic: gift # stakes: C T S]
    DESMOND: You'll want a bigger bag. # face: laughing-eyes # gaze: you # body: He stands the box on the sill, with the hinges to the room. # inner: Same no. Fits better. # plain: You said no again. This time it did not hurt.
+ [That leaves four. Where should it be, when I'm not here to ask? # move: offer-choices # topic: gift # stakes: C T S]
    DESMOND: Where it's light. The sill, till I've slept on it. # face: soft-eyes # gaze: window # body: He moves the plant pots up. # inner: Asked me. With four minutes to go.
+ [Leave it out till the twenty-eighth, and let me look at it with no form in my hand. # move: plan-ending # topic: ending # stakes: C T S]
    DESMOND: It'll be here. It isn't a bird. # face: soft-eyes # gaze: calendar # body: He goes over the red ring once more. # inner: Two pens' worth of ring, now.
- -> car

// ------------------------------------------------------------------ scene 6: the car (D5)
=== car ===
# alone # setting: car # light: dusk
Rain on the windscreen. The page for today is open on your knee, and says the date.
{six:Your phone lights up on the seat. Marian: 'Out safe? Anything that won't keep till Thursday, ring. I'm here till six.'}
// True reason: it is all true, and there is a visit at five.
+ ['Closing discussed. Gift raised, policy followed. No concerns.' Save it, and start the engine. # move: avoid # unspoken # stakes: T U]
    It saves. The wipers go over it once, and it still says what it says.
+ {walnut} [Write it as he heard it: the box, the wood, whose hands, and what was decided. # move: share-with-consent # unspoken # stakes: T U]
    It comes to {six:eleven lines. 'Walnut' is one of them, and so are 'asked, said no' and 'low at six'. He could read any of it.|nine lines. 'Walnut' is one of them. He could read any of it.}
+ {not walnut} [Write all of it, the box and what was said, and mark it to be read to him. # move: share-with-consent # as: to-be-read # unspoken # stakes: T U]
    It comes to a page{six:, with what you asked, what he said, and who knows}. In the margin you put 'ask D.C. if fair'.
+ [Close the page. You're too tired to be fair to him. It'll come out better after the weekend. # move: avoid # as: after-the-weekend # unspoken # stakes: T U]
    The screen asks if you are sure. By Monday it is only a visit, and you put the wrong day.
+ [Ring Marian before you write a word, and tell her how it went, the worst bit first. # move: consult-escalate # unspoken # stakes: T U]
    MARIAN: {six:You asked him straight, and you stayed for the answer. Good.|You've told me what he did.} Where were you sitting?
- {rupture != "none" and drawer.amends and coat.still: -> after.onward}
{(planned or promises_open) and (panel or lid or drawer.amends or taken_back or coat.still): -> after.onward}
-> after

=== after ===
The heater has begun to work. Behind you, in his kitchen, the lamp goes on.
+ [Under 'for supervision' put: I wanted that box. # move: use-supervision # unspoken # stakes: T U]
    On Thursday Marian reads it out. She says nothing for a while, and moves the lemon plant.
+ [Sit till the windscreen has steamed over, and then drive. # move: pause-ground # unspoken # stakes: T U]
    A bus stops, lit up, with nobody on the top deck. By the time it pulls out you can read its number.
+ [Ring your five o'clock, and say you're on your way. # move: avoid # unspoken # stakes: T U]
    They say, oh, is it today? You say it is. By the second set of lights you have your other face on.
+ [Ask Marian if the policy could leave room for a window. One line, by email. # move: consult-escalate # as: the-policy # unspoken # stakes: T U]
    She answers before the lights change. 'Write me the line, then. Four sentences is too many.'
- -> onward
= onward
{
- rupture != "none": -> message
- fate == "office" and not promises_open and not planned and not drawer and not taken_back: -> rate
- else: -> homeward
}

// One box at the desk, and what it brings.
=== rate ===
# alone # setting: team-room # light: day
The box stands at Harbour Street. In the register a line says whose it was.
TUNDE: Lady from his landing was in. Lovely woman. Wanted to know what people generally give. # face: level # pose: at-desk
+ [Oh, she's only being nosy. It'll have blown over by the summer. # move: avoid # stakes: T B]
    TUNDE: She had a tea set in the bag. I heard it.
+ [Nothing, tell her, from anybody. There's no going rate here, and nobody's keeping score. # move: kind-firm # topic: gift # stakes: T B]
    TUNDE: I said that. 'Who's winning?' she said.
+ [Say we don't talk about what people give, hers included. She can have the policy to read. # move: explain-limits # stakes: T B]
    TUNDE: I'll say it. She'd told me whose box it was before I'd found a pen.
+ [Let's ask Marian. The policy might want a line about windowsills. # move: consult-escalate # stakes: T B]
    TUNDE: She'll want it short. She always wants it short.
- -> homeward

// The last visit is played where something was arranged for it.
=== homeward ===
{promises_open or planned or fate == "none": -> last_visit}
-> finis

// ------------------------------------------------------------------ the twenty-eighth
=== last_visit ===
# contact: 1 # setting: desmond-kitchen # light: day # distress: 0.3 # channel: room
The twenty-eighth. Two cups are out. Yours has been poured.
{
- fate == "window":
    On the table there's a square paler than the rest. # prop: box; in-drawer
- fate == "home":
    The box is on the sill, where the ferns were. # prop: box; his-side
- fate == "office":
    On the table there's a square paler than the rest. # prop: box; in-drawer
- else:
    The drawer is shut. # prop: box; in-drawer
}
{
- trust_band == "open":
    DESMOND: I was bad Sunday. I'm only mentioning it. Sit. # face: soft-eyes # pose: cup-in-hand # gaze: you # body: He has left the radio off. # inner: Told it, and the tea's still hot. # plain: I was very sad on Sunday. I wanted to tell you.
- trust_band == "working":
    DESMOND: On the dot. I'd a remark ready. # face: laughing-eyes # pose: cup-in-hand # gaze: you # inner: Last one. Best cup. # plain: You are on time. I am pleased.
- else:
    DESMOND: You came, then. # face: level # pose: hands-under-table # gaze: calendar # inner: Kept the day. There's that. # plain: I was not sure you would come.
}
{exceptions_contact: On the sill the lamp is on, in broad daylight.}
// True reason: it is true.
+ [You've been the best hour of my fortnight. I don't know what I'll do with my Tuesdays. # move: over-disclose # stakes: C T B]
    DESMOND: You'll have other people's kettles. # face: level # gaze: you # body: He moves the biscuits to your side. # inner: Now I've to see to that, as well. # plain: You will be fine. I do not want to comfort you today.
+ {door.draft} [Put the draft on the table, with a pen on top of it. # move: close-loop # keeps: draft # unspoken # stakes: C T B]
    DESMOND: You've one l in 'skilful'. That's right. I was ready for you. # face: laughing-eyes # gaze: table # body: He changes a comma to a full stop, and signs the margin. # inner: Said it'd come. It came. # plain: You did what you promised.
+ {office.paged} [Here's the page, as I said. It's yours to keep. You're under 'W'. # move: close-loop # as: the-page # keeps: register # stakes: C T B]
    DESMOND: 'Walnut box, dovetailed, maker D. Clarke.' Somebody can spell. # face: soft-eyes # gaze: table # body: He folds it in three, along a ruler. # inner: Down in a book. Down right. # plain: I like what you wrote about me.
+ {panel.sure} [I said you'd get the nineteen. I can't get you anything. I can sit with your letter, now. # move: renegotiate # renegotiates: panel # promise: letter; go through your letter to the panel before I leave; 1; 0 # stakes: C T B] -> owned_up
+ [So this is the one with the ring round it. What do you want it to be? # move: plan-ending # topic: ending # stakes: C T B]
    DESMOND: Short. With both cups drunk. # face: soft-eyes # gaze: calendar # body: He takes the calendar down and lays it on the table between you. # inner: Asked, to the last. # plain: I want a short, good visit.
+ [Six months, and you never once let me wash a cup. # move: reflect-complex # stakes: C T B]
    DESMOND: You'd only put them on the wrong hook. # face: soft-eyes # gaze: you # body: He looks at the hooks. There are two, side by side. # inner: Two hooks. Left it at two. # plain: The other hook was my wife's.
- -> goodbye

// Owning that a promise could not be kept: the promise is moved to what can be done, and that is done at once.
=== owned_up ===
DESMOND: I told her, you know. # face: brow-drawn # gaze: photographs # body: He takes the letter from behind the photographs. # inner: Her and the sideboard. # plain: I told my wife it was certain.
+ [Then let's tell her how it is. You read it to me, and I'll stop you where it creaks. # move: coach-alongside # keeps: letter # stakes: S T]
    ~ coached = true
    DESMOND: 'Dear panel. I am a cabinet-maker, and I catch the number nineteen.' # face: level # pose: cup-in-hand # gaze: you # body: He reads it standing, from the back of the envelope. # inner: Not for certain. But mine.
+ [So what have they to hear: the bus, the damp, the neighbours? In what order? # move: summarise-check # keeps: letter # stakes: S T]
    ~ coached = true
    DESMOND: Norma first. Then the damp. They'll be expecting the damp. # face: soft-eyes # gaze: table # body: He gives you the pencil, and then takes it back. # inner: I'll write. Somebody can sharpen. # plain: I will write about my wife first.
+ [It was only ever a manner of speaking. Nobody can promise you a flat. # move: avoid # stakes: S T]
    DESMOND: Was it? I had it down as English. # face: lids-lowered # gaze: window # body: He puts the letter back where it was. # inner: Manner of speaking. I've told Norma. # plain: I believed you. You knew I would.
- -> goodbye

=== goodbye ===
{promises_broken: He has crossed out a line under the ring, with an edge.}
DESMOND: Well. You know where the door is. You've been through it enough. # face: soft-eyes # gaze: you # body: Both cups are empty. He has turned his on its side to show you. # inner: Go on. Somebody go first. # plain: It is time for you to go.
// True reason: nobody likes the word.
+ [It's not goodbye, is it? It's a small town. I'll see you about! # move: avoid # stakes: C B]
    DESMOND: It's goodbye. I don't mind it. Say it properly. # face: brow-drawn # gaze: you # body: He stays sitting until you have. # inner: Six months' work. Don't leave the end rough. # plain: Please say a real goodbye to me.
+ [Goodbye, Desmond. I won't be back, and I'm glad I came. # move: kind-firm # topic: ending # stakes: C B]
    DESMOND: There. Square. # face: soft-eyes # gaze: you # body: He holds his hand out over the table, flat, as if feeling for a ridge. # inner: Closed. No gap. # plain: That was a proper goodbye.
+ [Drink the tea to the bottom, and put the cup on the hook yourself. # move: attend-in-silence # unspoken # stakes: C B]
    DESMOND: Left a bit. # face: laughing-eyes # gaze: you # body: You move it left a bit. He nods at it. # inner: That's the hook. That's all right. # plain: You may use my wife's hook.
// True reason: for the bad days.
+ [This is my own number, not the office one. Just in case, and just for you. # move: quiet-exception # topic: contact # stakes: C B]
    DESMOND: You'd best have that back. I'd use it. # face: level # gaze: you # body: He turns the paper so that the number is towards you. # inner: At six. Every day, at six. # plain: If I had your number I would ring you every day.
- -> finis

// Which ending: his own letter first, then where the box went.
=== finis ===
{
- coached: -> two_letters
- fate == "window": -> window_ending
- fate == "office": -> for_the_team
- fate == "marian": -> up_the_line
- else: -> a_harder_goodbye
}

// ------------------------------------------------------------------ nothing was mended: he cancels
=== message ===
# contact: 1 # setting: team-room # light: day # channel: phone # distress: 0.3
TUNDE: Your Mr Clarke rang. Says thank you for everything, and no need to come on the twenty-eighth. # face: brows-lifted # pose: note-in-hands
TUNDE: Nice man. Had me read it back. # face: soft-eyes
The receiver on your desk is nearer than the tea.
// True reason: he said no, and a no is a no.
+ [Leave it be. Ringing now would be for your own sake. He's said what he wants, and had it read back. # move: avoid # unspoken # stakes: C T]
    TUNDE: He did. I read it back twice. 'Is the fern still alive at your end?' he said.
    -> rules_are_rules
+ (called) [Desmond? It's me. I'm not ringing about the form. That was small of me on Tuesday, and I'm sorry. # move: own-apologise # stakes: C T] -> phone
+ [Desmond? I got your message. I only wanted to check it was right. # move: summarise-check # stakes: C T]
    DESMOND: He's a clear voice, your Mr Bakare. I'd leave it as he read it. # inner: Checked. It's been checked. # plain: Yes, the message is right.
    -> rules_are_rules
+ [Send the closing letter with a line in your own hand: it was a fine box. # move: honour-meaning # topic: gift # unspoken # stakes: C T]
    TUNDE: Second class or first? First, I'd say. He'll look.
    -> rules_are_rules

=== phone ===
DESMOND: Hang on. Wrong ear. # sound: receiver; The receiver knocks against a table and comes back. # inner: Rang. Standing up, by the sound. # plain: I cannot hear you. I will use my good ear.
DESMOND: Right. You were saying you were small. # inner: Let's have it in the good one. # plain: Please say that again.
+ [I was. You gave me the best thing in the flat, and I looked at my shoes. # move: name-process # stakes: C T]
    DESMOND: They were good shoes. # inner: Air. Let a bit of air out. # plain: I am starting to forgive you.
    -> then
+ [What ought I to have done, when it was there on the table? # move: invite-complaint # stakes: C T]
    {
    - lid:
        DESMOND: Looked at it for as long as you look at a form. # inner: It's not much to ask. It's forty-four. # plain: You opened it. You did not really look.
    - else:
        DESMOND: Lift the lid. A person lifts a lid. # inner: It's not much to ask. It's a hinge. # plain: You should have looked at what I made.
    }
    -> then
+ [Would you have me on the twenty-eighth after all? You talk. I'll sit on the right side. # move: renegotiate # stakes: C T]
    {rupture != "none": -> then}
    -> terms_agreed
+ [So we're all right, are we? I'd hate to leave it like that. # move: avoid # stakes: C T]
    DESMOND: We're all right. It's left. # sound: dial; The line clicks, and hums. # inner: Rang for a receipt. # plain: I would like to stop now.
    -> rules_are_rules
= then
DESMOND: Two o'clock's still free, I suppose. Unless you've given it away. # inner: Wiped it off the calendar. Wiped it back. # plain: Do you still want to come?
+ [It's yours. You talk first, and I'll lift what you tell me to lift. # move: renegotiate # as: two-o-clock # stakes: C T]
    {rupture != "none": -> not_now}
    -> terms_agreed
+ [It's gone, I'm afraid. I could do ten minutes on the doorstep, on my way past. # move: avoid # as: doorstep # stakes: C T]
    DESMOND: No, no. I don't do doorsteps. You've people to get to. # sound: dial; The line clicks, and hums. # inner: On the way past. Past's right. # plain: A short visit is not worth it.
    -> rules_are_rules
+ [I'd like to. But it's your kitchen. Come, or leave it: which would sit better? # move: offer-choices # stakes: C T]
    DESMOND: Come. I'd sooner have a bad half-hour than an empty one. # inner: That was near the bone. # plain: Please come. I do not want to be alone at that time.
    -> last_late
= not_now
DESMOND: I'll think about it. I'll ring your Mr Bakare. # sound: dial; The line clicks, and hums. # inner: Not yet. Maybe not. # plain: I am not sure that I want that.
-> rules_are_rules
= terms_agreed
DESMOND: Two o'clock, then. I'm not getting out the good biscuits. # inner: Red pen. Where's that red pen? # plain: Yes. You may come.
-> last_late

=== last_late ===
# contact: 2 # setting: desmond-kitchen # light: day # channel: room # distress: 0.3
The twenty-eighth. The good biscuits are out.
{
- fate == "none":
    He gets the box from the drawer, puts it in front of you, and sits down on his hands. # prop: box; on-table
    DESMOND: Go on. It doesn't bite. # face: brow-drawn # pose: hands-under-table # gaze: box # inner: Don't watch the face. Watch the hinge. # plain: Please look at it.
- else:
    DESMOND: You found it again, then. The door. # face: brow-drawn # pose: hands-under-table # gaze: you # inner: Came. In the wet. # plain: I am glad you came.
}
+ {fate == "none"} [Lift the lid, and take as long over it as it wants. # move: honour-meaning # topic: gift # unspoken # stakes: C T B]
    {
    - lid:
        Green baize, cut true. You give it a minute a side. # prop: box; open-empty
        DESMOND: That's longer than it got the last time. # face: soft-eyes # pose: cup-in-hand # gaze: you # body: He drinks his tea. # inner: Counting. Somebody's counting the tails. # plain: This time you really looked.
    - else:
        Green baize, cut true, and nothing on it. # prop: box; open-empty
        DESMOND: There was an envelope. I thought better of it. # face: soft-eyes # pose: cup-in-hand # gaze: you # body: He drinks his tea. # inner: Counting. Somebody's counting the tails. # plain: I took the money out.
    }
    ~ cash = "settled"
+ {fate == "none" and not meaning_told and not letter} [Who was it for, before it was for me? # move: ask-meaning # topic: gift # stakes: C T B]
    {
    - meaning == "goodbye":
        DESMOND: Norma. It was a sewing box for Norma, and I was busy. # face: eyes-closed # pose: cup-low # gaze: photographs # body: His thumb goes along the joints, one at a time. # inner: Took till the last day. Still. Asked. # plain: I meant to make it for my wife, and I never did.
    - meaning == "thanks":
        DESMOND: Nobody. It was a plank. Then you sat down on that floor. # face: level # pose: cup-low # gaze: table # body: His thumb goes along the joints, one at a time. # inner: Took till the last day. Still. Asked. # plain: I made it because you helped me when I fell.
    - else:
        DESMOND: You. Then a letter came from the housing, and it was for you and the letter. # face: level # pose: cup-low # gaze: table # body: His thumb goes along the joints, one at a time. # inner: Out. It's smaller, out. # plain: I hoped that you could help me with my housing.
    }
+ [I'm still not taking it home. I wanted to be sat down when I said so. # move: kind-firm # topic: gift # stakes: C T B]
    DESMOND: You've come all the way back to tell me no. # face: level # gaze: you # pose: cup-in-hand # body: He takes a biscuit, and pushes the plate. # inner: Sat down for it. That's manners.
+ {rupture != "none"} [Could we have the visit we ought to have had? From the kettle on. # move: renegotiate # stakes: C T B]
    DESMOND: It's open. It's been open since ten to. # face: soft-eyes # pose: cup-in-hand # gaze: you # body: He empties your cup in the sink and pours it fresh. # inner: From the kettle. Now there's a thought. # plain: Yes. Let us start again.
+ {rupture == "none"} [I've thought of nothing else, you know. I've hardly slept since Tuesday. # move: over-disclose # stakes: C T B]
    DESMOND: I'm sorry to hear that. Have a biscuit. # face: level # gaze: you # body: He pours yours first, and looks to see you drink it. # inner: So now it's me that's sorry. # plain: Now I have to look after you.
+ [So. The last one. What would you like us to do with it? # move: plan-ending # topic: ending # stakes: C T B]
    DESMOND: Leave it tidy. I've seen them left. # face: soft-eyes # pose: cup-in-hand # gaze: calendar # body: He takes the calendar down and lays it on the table. # inner: Tidy. And not quick. # plain: I want a good ending.
- -> goodbye

// ------------------------------------------------------------------ the kept box
=== car_box ===
# alone # setting: car # light: dusk
Rain on the windscreen. The box is on the seat beside you, with the belt round it. The page for today says the date.
{six:Your phone lights up on the seat. Marian: 'Out safe? Anything that won't keep till Thursday, ring. I'm here till six.'}
+ [Ring Marian now, before the engine's on, and begin with the box. # move: consult-escalate # unspoken # stakes: T U]
    MARIAN: Whose idea was the seat belt? No. Good. You rang. He hears it from you, mind, not from me.
    -> last_box
+ ['Closing discussed. No concerns.' Save it, and don't read it over. # move: avoid # unspoken # stakes: T U]
    It saves. At the lights the box leans a little, and you put out a hand.
    -> hinge
+ [Leave the page blank. It was a present, and presents aren't work. # move: conceal # secret: page # unspoken # stakes: T U]
    The screen goes dark by itself. It shows you the box, the wrong way round.
    -> hinge
+ (listed) [Put it down for supervision on Thursday, under the parking. # move: use-supervision # unspoken # stakes: T U]
    'Parking. Leave. D.C., box.' It's Tuesday. Tunde comes by on the Wednesday.
    -> hinge

=== hinge ===
# alone # setting: worker-kitchen # light: dusk
Tunde has brought your charger back. He eats your toast standing up. The box is on the windowsill, where you see it. # prop: box; windowsill
TUNDE: Nice hinge. Whose is it? # face: level # pose: standing
+ [It's Mr Clarke's. I took it, and I haven't written it down. # move: consult-escalate # stakes: T U]
    TUNDE: Right. I'm going to sit down. Then I think you ring Marian, and I think I stay here while you do.
+ [Somebody I know made it. It's all above board, it just isn't on paper yet. # move: conceal # secret: minding # stakes: T U]
    TUNDE: Somebody I know, too. He showed me that plank. I said oak, and he wouldn't give me my coat back.
+ [It's a long story, and you're on your feet. Are you on duty tomorrow? I'll tell you then. # move: avoid # stakes: T U]
    TUNDE: I'm on Mondays. You know I'm on Mondays.
    He puts the toast down on the plate, and the plate in the sink.
+ {car_box.listed} [It's on my list for supervision. It's been on there since yesterday. # move: use-supervision # stakes: T U]
    TUNDE: Thursday. Yes. It's a good list. I'd go early.
- -> she_rang

=== she_rang ===
# contact: 1 # setting: desmond-kitchen # light: day # distress: 0.5 # channel: room # hard
The twenty-eighth. Two cups are out. Neither has been poured. You put the box down between them. # prop: box; on-table
DESMOND: Your Mrs Doyle rang. Very civil. She wanted to know had I felt pressed. # face: lids-lowered # pose: hands-under-table # gaze: box # inner: Pressed. As if I'd been ironed. # plain: Your manager asked if you made me give it to you.
+ [What was it like, picking up the phone to that? You can say it to me. # move: invite-complaint # expose: box # topic: gift # stakes: C T B]
    DESMOND: I said I'd given it fair. She said of course. Then she asked was it written down, and I'd to say I didn't know. # face: level # gaze: you # body: He pours his own, and puts the pot back on its stand. # inner: Stood in my own hall, not knowing.
+ [I let you call me a friend, and then I left you out of the book. # move: name-process # expose: box # topic: gift # stakes: C T B]
    DESMOND: Out of the book. That's the one. I'd got over the box. # face: brow-drawn # gaze: you # body: He runs a thumb along the side where your hand was. # inner: Knows which plank it was, anyhow.
// True reason: to make sure he does not blame himself.
+ [It's only procedure, Desmond, they ring everybody. Nobody's saying that you did anything at all. # move: avoid # expose: box # topic: gift # stakes: C T B]
    DESMOND: No. They're being very kind about me. I noticed. # face: lids-lowered # gaze: window # body: He turns the box so that the hinges are to the wall. # inner: Kind. You'd think I'd had a fall.
+ [Anybody'd be cross. I'd want the box back, and me out of the door. # move: validate # expose: box # topic: gift # stakes: C T B]
    DESMOND: I've got the box back. # face: level # gaze: you # body: He looks to see if you are going to sit. # inner: Chair's there. It's paid for.
- -> given_back

=== given_back ===
{
- cash == "unseen":
    He lifts the lid. The envelope is on the baize, with your name on it. # prop: box; open
    ~ cash = "settled"
    DESMOND: That was for your trouble. A fortnight, and it's never been opened. # face: level # gaze: box # prop: box; on-table # body: It goes into his shirt pocket, behind the pencil. # inner: Never lifted it. Don't know which is worse. # plain: There was money in the box for you. You never looked.
- cash == "found":
    He lifts the lid. The envelope is on the baize, where you left it. # prop: box; open
    ~ cash = "settled"
    DESMOND: So that's been home with you as well. # face: level # gaze: box # prop: box; on-table # body: It goes into his shirt pocket, behind the pencil. # inner: Shut the lid on it twice, then. # plain: You knew that there was money, and you took it home.
}
DESMOND: My sister's rung it through to Mandeville. 'A friend has it.' They were all very pleased. # face: level # gaze: photographs # body: He straightens the frame that is nearest. # inner: Three countries I've to ring. # plain: My whole family thinks you are my friend.
* [I hid the box, and you along with it. I'm sorry. I've nothing to put after that. # move: own-apologise # stakes: C T B S]
    DESMOND: I didn't know I was a thing you hid. I'd have made it smaller. # face: level # gaze: you # body: He pours yours. It has gone dark in the pot. # inner: And stopped there. No trimmings. I'll have that.
* [I'd no business being called it. I'm paid to come, and I liked coming. # move: kind-firm # topic: gift # stakes: C T B S]
    DESMOND: Both. You might have said both. I can count to two. # face: brow-drawn # gaze: you # body: He holds up the two fingers, and looks at them. # inner: Both'd have done. Both was plenty. # plain: You could have told me both things.
* [I can ring your sister, if it'd help, and explain it to her. # move: rescue # stakes: C T B S]
    DESMOND: She's in the bath, most likely. # face: lids-lowered # gaze: window # body: He doesn't look at the clock. It is morning in Toronto. # inner: My family. My own list. # plain: No, thank you. She is my sister.
* [Keep your coat on, and keep quiet till he has poured. # move: attend-in-silence # unspoken # stakes: C T B S]
    DESMOND: You'll want sugar, with this. It's stood. # face: brow-drawn # gaze: table # body: He pours. The spoon goes in your saucer, not his. # inner: Stayed for the bad cup.
- -> mended
= mended
DESMOND: So it goes back in the drawer, and you write that it did. # face: soft-eyes # gaze: box # body: He has the drawer open with two fingers. # inner: Wants saying, by one of us. # plain: What will you write now?
+ [I write it all, and you read it before it's sent. Change what isn't so. # move: renegotiate # stakes: C T B S]
    DESMOND: {rupture == "none":I'll want my glasses, and you'll want another cup.|I'll read it. I don't say I'll like it.} # face: level # gaze: you # prop: box; in-drawer # body: The drawer goes in without a sound. # inner: Something I can sign. # plain: Yes. I will check what you write.
+ [I'll see to all of that, you needn't lift a finger. You've had enough bother over one box. # move: avoid # stakes: C T B S]
    DESMOND: It was never any bother. It was a box. # face: lids-lowered # pose: turned-away # gaze: window # prop: box; in-drawer # body: He shuts the drawer, and keeps a hand on it. # inner: See to it. They all see to it.
+ [It's written already, how it was. This is your copy, with my name on. # move: share-with-consent # stakes: C T B S]
    DESMOND: 'Kept without being recorded.' You've put it very plain. # face: level # gaze: table # prop: box; in-drawer # body: He reads to the end, and then the name again. # inner: Plain's the word. Plain's all right. # plain: You have been honest on paper.
- -> quiet_drawer

// The worker owns up before anybody finds it.
=== last_box ===
# contact: 1 # setting: desmond-kitchen # light: day # distress: 0.3 # channel: room
The twenty-eighth. Two cups are out. He sees the bag before he sees you. # prop: box; your-side
DESMOND: You've brought it to visit. # face: laughing-eyes # pose: cup-in-hand # gaze: box # inner: Looks well. Looks heavy, the bag. # plain: You have my box with you.
+ [I left it out of the notes, and called that being kind. I've told Marian. I'm telling you. # move: own-apologise # expose: box # topic: gift # stakes: C T B S]
    DESMOND: So there were two of us in that bag. # face: brow-drawn # gaze: you # prop: box; on-table # body: He takes it from you with both hands, as if it were full. # inner: Told. Not caught. There's a difference. # plain: You hid me as well as the box.
    -> two_of_us
// True reason: to keep it short for him.
+ [It turns out I can't keep it after all. The office has views, you know how it is. # move: avoid # expose: box # topic: gift # stakes: C T B S]
    DESMOND: I do. Did the office find it, or did you lose it? # face: level # gaze: you # prop: box; on-table # body: He puts his cup down to hear the answer. # inner: Views. I've chaired views. # plain: Did you tell them, or were you found out?
    -> two_of_us
+ [I can't keep it, and I knew that at this table. I'd like to do the 'no' properly. # move: kind-firm # topic: gift # stakes: C T B]
    DESMOND: You've had it a fortnight to practise on. # face: level # gaze: you # prop: box; on-table # body: He sits back. The chair he made doesn't creak. # inner: Go on. I like a reason. Even late.
    -> the_book
= the_book
DESMOND: And your book? What does it say in your book, for that day? # face: level # gaze: you # body: He has turned the right ear. # inner: Let's have all of it, then. # plain: Did you write down that you took it?
+ [Nothing. I left it out, and called it kind. It was only easier. Marian knows now. # move: own-apologise # as: nothing # expose: box # stakes: C T B]
    DESMOND: Nothing. Forty-four dovetails, and down as nothing. # face: brow-drawn # gaze: box # body: He counts the near corner with a fingertip, all the same. # inner: Told. Not caught. There's a difference.
    -> two_of_us
+ [It'll be put right this week. It's only a line, it takes me a minute. # move: avoid # as: only-a-line # expose: box # stakes: C T B]
    DESMOND: Then it would have taken a minute a fortnight back. # face: lids-lowered # gaze: window # body: He puts the lid of the teapot on. # inner: Only a line. I was only a line.
    -> two_of_us
+ [What did you think it would say? What would you have wanted it to say? # move: invite-complaint # as: the-line # expose: box # stakes: C T B]
    DESMOND: I thought it'd say 'walnut'. # face: level # gaze: box # body: His thumb stops on the lid. # inner: Daft. Thinking about somebody's book. # plain: I hoped you were proud enough to write it down.
    -> two_of_us
= two_of_us
{
- cash == "unseen":
    He lifts the lid. The envelope is on the baize, with your name on it. # prop: box; open
    ~ cash = "settled"
    DESMOND: That was for your trouble. A fortnight, and it's never been opened. # face: level # gaze: box # prop: box; on-table # body: It goes into his shirt pocket, behind the pencil. # inner: Never lifted it. Don't know which is worse. # plain: There was money in the box for you. You never looked.
- cash == "found":
    He lifts the lid. The envelope is on the baize, where you left it. # prop: box; open
    ~ cash = "settled"
    DESMOND: So that's been home with you as well. # face: level # gaze: box # prop: box; on-table # body: It goes into his shirt pocket, behind the pencil. # inner: Shut the lid on it twice, then. # plain: You knew that there was money, and you took it home.
}
DESMOND: I've told Toronto you had it. It's on the list. 'A friend.' # face: level # gaze: photographs # body: His thumb goes along the joints, one at a time. # inner: Rubber's in the pot by the phone. # plain: My family believes that you have it.
+ [What would you have me be, on that list, if I'm to be on it at all? # move: invite-complaint # stakes: C T B S]
    DESMOND: 'Offered.' There's room for that. Nobody's ever been 'offered'. # face: soft-eyes # gaze: you # body: He writes it in the air first, for the length. # inner: Offered. That's no lie.
+ [Cross me out. And tell me where it goes, so I can write that down and not hide it. # move: renegotiate # stakes: C T B S]
    DESMOND: On the sill. Where the ferns were. You can put that. # face: soft-eyes # gaze: window # prop: box; his-side # body: He carries it over, and looks at it from the sink. # inner: Where I see it, then. Turnabout.
+ [Leave me on. It did no harm, did it, a friend on a list? # move: quiet-exception # topic: contact # stakes: C T B S]
    DESMOND: I keep that list right. It's where things are. # face: level # gaze: table # body: He finds the rubber, and rubs one line out. # inner: It isn't there. So it isn't on. # plain: The list must be true.
+ [Say nothing. Take the tea, and wait for what he does with it. # move: attend-in-silence # unspoken # stakes: C T B S]
    DESMOND: I was going to shout. I've lost my place. # face: brow-drawn # gaze: box # body: Air through his nose. # inner: Somebody sat still for it. # plain: I am not so angry now.
- -> goodbye

// ------------------------------------------------------------------ the seven endings
=== window_ending ===
# alone # setting: harbour-street # light: day
The workshop window, a Monday. A birdhouse, a stool that rocks, a walnut box. # prop: box; in-window
{window.carried:The card is printed. Somebody has put "D. Clark".|The card is in carpenter's pencil. "D. Clarke. Walnut. Not for sale."}
You were late already. You stop. # ending: box-in-the-window
-> END

=== for_the_team ===
# alone # setting: team-room # light: day
The box stands where it was put, {office.toys:on the low table with the toys|at the front desk, beside the plant}.
{
- office.toys:
    By Friday it has a plastic cow in it, and a half-eaten rusk.
- else:
    By Friday somebody keeps paper clips in it. # prop: box; front-desk
}
The register has a second line now. It says 'tea set, returned'. # ending: for-the-team
-> END

=== two_letters ===
# alone # setting: team-room # light: day
Two letters come back from the panel, clipped together. Theirs is four lines: not this round; Mr Clarke may come in April and speak.
His is two pages, in carpenter's pencil.
Somebody on the panel has underlined 'the number nineteen goes past Norma'. They used a ruler. # ending: two-letters
-> END

=== up_the_line ===
# alone # setting: team-room # light: day
The letter is on headed paper, and fair. "Dear Mr Clarke, Thank you for your kind offer of a box."
His answer comes by return. "Dear Mrs Doyle, Walnut."
Marian has stood it by the lemon plant. She hasn't decided what to file it under. # ending: up-the-line
-> END

=== a_harder_goodbye ===
# alone # setting: car # light: dusk
He doesn't come to the door. You sit with the key in your hand until the road goes out of focus, and then comes back.
The lamp is on in his kitchen. {fate == "home" or last_box:The box is on the sill, with the hinges to the road.|He has his back to the window. He is drying one cup.}
It's Phyllis, from next door, who waves. # ending: a-harder-goodbye
-> END

=== quiet_drawer ===
# alone # setting: worker-kitchen # light: dusk
In the register the box has a line to itself, squeezed in between two earlier dates.
In his kitchen the table drawer sticks a little. It has a box in it.
On your windowsill there's a square without dust. # ending: quiet-drawer
-> END

=== rules_are_rules ===
# alone # setting: team-room # light: day
On the twenty-eighth two o'clock is free, and by noon somebody has booked it.
TUNDE: I forgot. Your Mr Clarke. There was a bit at the end. # face: brows-up # pose: note-in-hands
TUNDE: He says to tell you the rail's holding. # face: soft-eyes # ending: rules-are-rules
-> END
