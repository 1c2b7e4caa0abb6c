// The gift offer, scenes 1 to 4. Hidden fact `meaning`: goodbye, thanks.
// One passage, one knot or stitch. A line without a name is what a camera sees.
// In: trust 60, rapport 60 (six months' work). The limit costs less the more of the box has been heard first.
INCLUDE ../relationship.ink

// Hidden fact, drawn by the seed or set by a facilitator (vignette.json lists its values).
VAR meaning = "goodbye"               // goodbye, thanks, favour (favour is still to be written)
-> kettle

=== kettle ===
# contact: 0 # setting: desmond-kitchen # light: day # distress: 0.3 # channel: room
DESMOND: It's open. It's been open since ten to, so don't tell me it was the traffic. # face: soft-eyes # pose: cup-in-hand # gaze: you # body: Two cups are out. Yours has been poured. # inner: Today and one more. Then that chair's just a chair.
On the calendar the twenty-eighth has a red ring round it.
DESMOND: So I'm not taken by surprise. It's a good pen. # gaze: calendar # inner: Not yet. Let the tea go round. # plain: I marked your last visit in red.
There is a chair on his left and a chair on his right.
+ [Is this the right side for you, or shall I swap? # move: check-access # stakes: C A]
    DESMOND: The right one is the right one. Sit. # face: soft-eyes # body: He moves the sugar to your side. # inner: Six months. Still asks.
+ [Ten to? You'll have me clocking in. How's the week been? # move: open-question # stakes: C A]
    DESMOND: Long. Residents' meeting Monday. Two hours on the bins, and we've carried the bins over to March. # face: soft-eyes # inner: Ask about anything but the bins.
+ [Before any forms: is today still a good day? You look like you've plans. # move: greet-as-person # stakes: C A]
    DESMOND: I've always plans. Sit down, they're not till half past. # face: laughing-eyes # body: He looks at the table drawer, and then at you. # inner: Sharp, this one. Steady.
+ [Shall we get the closing form done while it's hot, and then talk properly? # move: tick-box # stakes: C A # adjust: R+1 "six months of forms: he expects them"]
    DESMOND: By all means. Put 'satisfied'. Two s's. # face: level # body: He lifts the sugar bowl off the corner of your form. # inner: In as a form, out as a form. # plain: All right. Write that I am satisfied.
- -> box

=== box ===
{need_unmet: He turns his chair a quarter round, to bring the right ear to you.}
He opens the drawer, slides a box across and picks up his tea. He doesn't drink it. # prop: box; on-table
DESMOND: Walnut. I kept that plank back forty years for something worth the trouble. Turns out it's you. Don't let it go to your head. # face: soft-eyes # pose: cup-in-hand # gaze: box # inner: Laugh, and it goes back in the drawer. # plain: I made this for you from a piece of wood I kept for forty years.
- (offer)
+ [It's beautiful. Before I say anything: what would it mean to you if I took it? # move: ask-meaning # topic: gift # stakes: C B A]
    DESMOND: Mean? It'd mean you had a box. # face: soft-eyes # body: He turns it, so that the long grain faces you. # inner: Nobody's asked me that.
    -> meaning_told
+ [Desmond, I'm touched, and I can't take something for myself. Let me say why. # move: kind-firm # topic: gift # stakes: C B A]
    DESMOND: Ah. Go on, then. I like a reason. # face: level # body: His hand goes back to the lid, and stays there. # inner: Didn't get as far as the hinges.
    -> why
+ [You shouldn't have! My shelf has been waiting for this. # move: quiet-exception # topic: gift # stakes: C B A] -> yours
+ [I'm sorry, we're not allowed gifts. # move: rigid-refusal # topic: gift # stakes: C B A]
    He nods before you have finished.
    -> drawer
+ {not form} [Hold on. Let me finish this page, so I can look at it properly. # move: avoid # topic: gift # stakes: C B A]
- (form)
DESMOND: You do that. It's waited forty years, it can wait for page four. # face: level # gaze: window # body: He straightens the sugar bowl, which was straight. # inner: Sat there like a parcel for next door.
DESMOND: What's nine? 'Anything else we can help with.' Put: one box. # face: soft-eyes # gaze: box # plain: I still want to talk about the box.
-> offer

=== why ===
His head goes over to one side, as it does for a door that sticks.
+ [I will. Only I've jumped ahead of you. What's it for, Desmond? # move: ask-meaning # topic: gift # stakes: C B]
    DESMOND: You have, a bit. It's for keeping. That's what they're for. # face: soft-eyes # body: Air through his nose. # inner: Came back for it, then.
    -> meaning_told
+ [If I could be given things, you'd have to wonder what I was being nice for. # move: kind-firm # topic: gift # stakes: C B]
    DESMOND: I know what for. Wages. # face: soft-eyes # body: He turns the box so the hinges are on your side. Nobody has opened it. # inner: That's fair. That's a proper reason.
    -> where
+ [It's head office. If it were up to me it'd be on my shelf tonight. # move: avoid # topic: gift # stakes: C B]
    DESMOND: Pity it isn't up to you, then. # face: lids-lowered # body: He draws the box an inch towards himself. # inner: Hiding behind somebody I've never met.
    -> where
+ [Could I photograph it for our book, with a page in your own writing? # move: offer-bridge # topic: gift # stakes: C B]
    DESMOND: A photograph. That's the menu, that's not the dinner. # face: level # body: He wipes the lid with his cuff anyway. # inner: Means well. Means very well.
    -> where

=== meaning_told ===
{meaning == "thanks": -> paid}
DESMOND: That plank was to be a sewing box, for Norma. Only I'd always somebody else's kitchen to finish. # face: level # gaze: photographs # body: His thumb goes along the joints, one at a time. # inner: Tell it short. # plain: I was going to make a box for my wife. I was always too busy.
DESMOND: She called it my other woman. Forty years behind the wardrobe and never did a day's work. # face: laughing-eyes
DESMOND: So I finished it. February to Sunday. Then there I was with a box, and nobody to be late for. # face: eyes-closed # pose: cup-low # inner: There. Out. # plain: My wife died before I made it. I finished it on Sunday.
+ [It waited for her, and then you had to finish it without her. # move: reflect-complex # stakes: C]
    DESMOND: I did. Best joints I ever cut, and I kept turning round to say look. # face: level # gaze: you # body: He looks round at the sink, and back. # inner: That's it. That's the whole of Sunday.
+ [She'd have been proud of it. And you've all the family, haven't you? # move: avoid # stakes: C]
    DESMOND: She'd have asked what kept me. # face: soft-eyes # gaze: table # body: He picks a crumb off the table and looks for somewhere to put it. # inner: Lid back on, quick. They all do that.
+ {not lid} [May I lift the lid? I'd like to see how you did the inside. # move: open-question # topic: gift # stakes: C] -> lid ->
+ [Put your pen down, and let him look at it. # move: attend-in-silence # unspoken # stakes: C]
    The fridge starts up, thinks about it, and stops. # sound: fridge; The fridge shudders and goes quiet.
    DESMOND: You've gone quiet. You want to watch that, I might say something. # face: soft-eyes # gaze: you # body: He drinks his tea. # inner: Didn't fill it in. Good.
- -> kept

=== lid ===
Green baize, cut true. On it lies an envelope with your name in carpenter's pencil. # prop: box; open
DESMOND: That's for your trouble. A box is only a box. # face: level # gaze: window # body: He has gone back to straightening the sugar. # inner: I pay my way. I've always paid my way. # plain: There is money in the envelope. It is for you.
->->

=== paid ===
DESMOND: It means we're straight. Rail, appeal, you sitting there on the day I couldn't get up. I've owed nobody since 1979. # face: soft-eyes # pose: cup-in-hand # inner: Take it, and we're two people again. # plain: You helped me. I want to give something back.
DESMOND: And I enjoyed it, if you want the truth. First thing I'd made in two years that wasn't soup. # face: laughing-eyes # body: He pushes the box another inch.
-> kept.offer

=== kept ===
DESMOND: I know where every piece I made is living. Dresser's in Toronto, at my sister's. There's a wardrobe in Mandeville they'll have to bury my cousin in. # face: laughing-eyes # gaze: photographs # inner: Go round the long way.
DESMOND: After the twenty-eighth I shan't know where you are. I'd know where the box was. # face: level # gaze: calendar # pose: cup-low # body: He wipes the lid with his cuff. # inner: That's all of it. Don't look at me. # plain: When you stop coming I will not know where you are. The box would be with you.
DESMOND: You'd keep it where you see it? {trust_band == "open":And don't be polite about it.} # face: soft-eyes # gaze: you
-> offer
= offer
# dilemma
{His hand is flat on the lid. The tea has stopped steaming.|The box hasn't moved.} # prop: box; his-side
+ [You saved that plank, and you finished it, and you thought of me. I won't forget that. # move: honour-meaning # topic: gift # stakes: C B T S] -> terms
+ [I don't want to get this wrong. Can I ring Marian now, so you hear what I hear? # move: consult-escalate # topic: gift # stakes: C B T S # adjust: R-1 "being discussed is a little like being reported"] -> marian
+ [I could take it for the team, written down where anyone can look. It'd live in our front office. # move: share-with-consent # topic: gift # stakes: C B T S # adjust: P+1 "one box at the desk, and the next person wonders what to bring"]
    DESMOND: With the leaflets. # face: level # body: He looks from the box to the leaflets in your bag. # inner: Forty years, and it gets reception.
    -> where
+ {not yours} [Then I'll keep it where I see it, Desmond. I'd be proud to. # move: quiet-exception # topic: gift # stakes: C B T S] -> yours
+ {meaning == "goodbye" and not asked} [Can I ask you straight? Are you giving other things away? How are the evenings? # move: explore-risk # stakes: C B T S R # rate: R 3 "treasured things given away, in grief: asked plainly, once"]
+ {meaning == "thanks"} [Would you write it down for me instead? A card, I could keep for good. # move: offer-bridge # topic: gift # stakes: C B T S]
    DESMOND: A card. I've a whole drawer of cards. They all say sorry. # face: level # body: He puts the box straight with the edge of the table. # inner: Paid in wood, and they want paper.
    -> where
- (asked)
DESMOND: You're asking if I'm packing up. # face: level # gaze: you # body: He puts the cup down and brings the good ear round. # inner: Straight. About time somebody was. # plain: You want to know if I am thinking of ending my life.
DESMOND: No. Phyllis had the hedge trimmer because she wouldn't leave it alone. I'm low at six and I'm all right by the news. Everybody else asks if I'm eating. # face: soft-eyes # pose: cup-in-hand # plain: No, I am not. I am sad in the early evening. Then it gets better.
-> offer

=== terms ===
DESMOND: Well. Don't forget the dovetails while you're at it. Forty-four. # face: laughing-eyes # body: Air through his nose. He finds his tea and drinks it cold. # inner: Heard it, then. Now say the rest.
DESMOND: I can hear a 'but' coming up the path. # face: soft-eyes # gaze: you
+ [There is. I can't take it home. You'd have to wonder what I was being nice for. # move: kind-firm # topic: gift # stakes: C B S]
    DESMOND: I know what you were being nice for. Wages. # face: laughing-eyes # body: His shoulders are shaking. No sound comes out. # inner: No, and I'm still sat here. Well, well. # plain: I am not offended. I can make a joke about it.
    -> where
+ {not yours} [No but. Let me put it in my bag, and you and I are square. # move: quiet-exception # topic: gift # stakes: C B S] -> yours
+ [There's a dual-relationship side to gifts, that's all, so it'd have to be declared. # move: jargon # topic: gift # stakes: C B S]
    DESMOND: I'm sure it would. Is there a cream for it? # face: level # body: He leans back. The chair he made doesn't creak. # inner: Gone off into the office.
    -> where
+ [It's made to be looked at, that. Where could it live, if it can't be with me? # move: offer-choices # topic: gift # stakes: C B S]
    DESMOND: Not with you, then. That's how you say it, is it? # face: soft-eyes # body: He turns the box a quarter, and a quarter back. # inner: Went round the houses. So did I, mind.
    -> where

=== yours ===
DESMOND: Good. Well. Not in a cupboard. # face: laughing-eyes # pose: cup-in-hand # prop: box; your-side # body: He wipes the lid with his cuff, and then the corner nearest you. # inner: Went easy. Went ever so easy.
DESMOND: My sister keeps the list for me, where they all went. Who shall I tell her? # face: soft-eyes # gaze: you # plain: My sister writes down who has each thing I made. What is your name for the list?
+ [Say a friend. And I'd leave it out of my notes, it only complicates things. # move: collude # topic: gift # secret: box # stakes: T B] 
    DESMOND: A friend. I'll put that, then. # face: soft-eyes # gaze: box # body: He says it once more without any sound. # inner: A friend you don't write down. # plain: I will tell my sister that you are my friend.
    -> quiet_drawer
+ [Nobody yet. I said yes because I wanted to, before I'd thought. I'm sorry. # move: own-apologise # topic: gift # stakes: T B]
    DESMOND: You'd got it as far as the bag. # face: brow-drawn # prop: box; on-table # body: He takes it back with both hands, as if it were full. # inner: Up, down. Hold still, will you. # plain: You said yes. Now you say no.
    {meaning_told or paid: -> where}
    -> meaning_told
+ {not meaning_told and not paid} [It's nearly in my bag and I never asked. What is it, to you? # move: ask-meaning # topic: gift # stakes: T B]
    DESMOND: I wondered if you would. # face: soft-eyes # prop: box; on-table # body: He puts it down in the middle of the table. # inner: Late. But asked.
    -> meaning_told
+ [Say Harbour Street. I'd have to take it for all of us, and write it down. # move: share-with-consent # topic: gift # stakes: T B # adjust: P+1 "one box at the desk, and the next person wonders what to bring"]
    DESMOND: All of you. I've only met the one. # face: level # body: He looks at your bag, and at the box. # inner: So it's going to a building.
    -> for_the_team

=== marian ===
MARIAN: Mr Clarke? Marian Doyle. I gather it's walnut.
DESMOND: It is. # face: level # pose: hands-under-table # body: He has sat up straight for the telephone.
MARIAN: Then I'm sorry to be the one who says no. Not for keeps. What would you like done with it?
DESMOND: That's civil. # face: brow-drawn # gaze: table # body: He looks at the phone, not at you. # inner: Six months, and it has to ring up. # plain: That is polite. I wish you had answered me yourself.
-> where

=== drawer ===
The lid shuts softly, and the box goes back in the drawer. # prop: box; in-drawer
DESMOND: Quite right. Rules is rules. # face: lids-lowered # pose: turned-away # gaze: window # body: He has turned his head. It is the deaf ear towards you now. # inner: Silly old man with his box. # plain: You are right. I will put it away.
+ [It's only that the policy says nothing of personal value. I could show you. # move: avoid # topic: gift # stakes: C T]
    DESMOND: No need. I chair a residents' association. I've seen a policy. # face: lids-lowered # body: He rinses his cup, and it was half full. # inner: Now we're looking at the paper.
    -> others
+ (noticed) [I think I hurt you just then. I went to the rule before I'd heard you. # move: name-process # stakes: C T]
    DESMOND: Hurt. I've had worse off a chisel. # face: level # gaze: table # body: He takes the pencil from his pocket, looks at the point, and puts it back. # inner: Who told you to notice that. # plain: I am pretending it did not hurt.
    -> asked
+ [Oh, go on then. Nobody needs to know. # move: quiet-exception # topic: gift # stakes: C T]
    DESMOND: So it wasn't a rule. It was just me. # face: level # gaze: you # body: His hand is on the drawer. It doesn't open. # inner: Which is it? # plain: If you can change the rule, then you only said no to me.
    -> asked
+ [Leave the quiet where it is, and wait. # move: attend-in-silence # unspoken # stakes: C T]
    DESMOND: Drink your tea. I don't believe that's over the limit. # face: brow-drawn # gaze: table # body: He has turned your cup so the handle is towards you. # inner: Still here, then. # plain: You may drink the tea. I am still a little angry.
    -> asked
= others
DESMOND: You'll have other people to get to. # face: lids-lowered # gaze: calendar
* [I don't think I should go yet. That landed badly, and I was the one who dropped it. # move: name-process # as: before-the-door # stakes: C T]
    DESMOND: It's a low table. It didn't have far to go. # face: level # gaze: table # body: He puts the tea towel down. # inner: Noticed, then. Took till the coat.
    -> asked
+ [If you're sure you're all right. I'll see you on the twenty-eighth, then. # move: avoid # as: leave # stakes: C T]
    DESMOND: I'm always all right. Mind the step. # face: lids-lowered # body: He holds your coat for you. He has never held your coat. # inner: Forty-four dovetails.
    -> rules_are_rules
+ [There's still page five. Shall we do that, and then it's off your plate? # move: tick-box # stakes: C T]
    DESMOND: Yes to all of them. You can fill in the dots. # face: lids-lowered # body: He signs where you have not yet pointed. # inner: Off whose plate. # plain: Write what you like. I will sign.
    -> rules_are_rules
+ [And the twenty-eighth? I'd still like to see you for that, if you'd like me to. # move: plan-ending # topic: ending # stakes: C T]
    DESMOND: It's on the calendar. # face: lids-lowered # pose: turned-away # body: He wipes the place on the table where the box was. # inner: In red. More fool me.
    -> rules_are_rules
= asked
* {not noticed} [I went for the rule before I'd so much as looked at it, didn't I? # move: name-process # as: in-the-quiet # stakes: C T]
    DESMOND: Like a whippet. # face: brow-drawn # gaze: you # body: His mouth is straight. One eyebrow isn't. # inner: Knows, at least.
    -> asked
* [Tell me what I got wrong. I'd rather hear it. # move: invite-complaint # stakes: C T]
    DESMOND: Six months you've had every cupboard in this flat open. The one thing I made, you never lifted the lid. # face: level # gaze: you # body: He says it to you, not to the window. # inner: Said it. Sky's still up. # plain: You looked at everything here. You did not look at the box I made.
* [You handed me forty years and I handed you a sentence. I'm sorry. # move: own-apologise # stakes: C T]
    DESMOND: It wasn't a long sentence, either. # face: soft-eyes # gaze: you # body: Air through his nose. # inner: That'll do. That was a proper one.
* [I just don't want you to think it was anything personal. # move: avoid # as: nothing-personal # stakes: C T]
    DESMOND: No. That was what was the matter with it. # face: lids-lowered # gaze: window # body: He folds the tea towel in three. # inner: Nothing personal. Six months of it. # plain: I wanted it to be personal.
    -> others
* [Those joints are the finest work I've seen in any house. I mean that. # move: affirm-strength # stakes: C T]
    DESMOND: You saw the outside of one corner. # face: brow-drawn # body: The drawer stays shut. # inner: Sweets for the child.
- -> amends
= amends
+ [Can we go back to the box? You first this time. Then I'll say what I can do. # move: renegotiate # stakes: C T]
    DESMOND: I'm not getting it out twice. # face: soft-eyes # pose: cup-in-hand
    {rupture != "none": -> not_twice}
    He gets it out. You lift the lid. # prop: box; on-table
    {not lid: -> lid_then_on}
    {meaning_told or paid: -> where}
    -> meaning_told
+ [Right. Get it back out. It's coming home with me, and that's that. # move: quiet-exception # as: make-it-up # topic: gift # stakes: C T]
    DESMOND: Because I sulked? # face: brow-drawn # gaze: you # body: He pours, and gives you the cup with the good handle. # inner: Don't give me it like a sweet. # plain: I do not want a yes because I was upset.
    -> others
* [I still can't take it home. I'd like to have said that properly, to you. # move: kind-firm # topic: gift # stakes: C T]
    DESMOND: That's better wood. Same shape. # face: level # gaze: table # body: He hasn't gone near the drawer. # inner: Still no. Said to my face, though.
    -> amends
+ [Thank you for being straight with me. Shall we see what's left on the form? # move: avoid # as: back-to-form # stakes: C T]
    DESMOND: Yes. Let's. # face: lids-lowered # pose: turned-away # inner: Thought so.
    -> others

= not_twice
He doesn't get it out. # face: lids-lowered # gaze: table
-> others
= lid_then_on
-> lid ->
{meaning_told or paid: -> where}
-> meaning_told

=== where ===
{rupture == "withdrawal" and not drawer: -> drawer}
{
- rupture == "withdrawal":
    DESMOND: It can go back in the drawer. It was all right in the drawer. # face: lids-lowered # gaze: table
- rapport_level == "low":
    DESMOND: So what do we do with it? You're the one with the rules. # face: level # body: The box stands exactly halfway.
- else:
    DESMOND: So where's it to go? I didn't make it for a cupboard. # face: soft-eyes # gaze: box # inner: Somewhere with a bit of light.
}
+ [You've been placing furniture all your life. Where would you put this one? # move: offer-choices # topic: gift # stakes: C B S # adjust: R+1 "he is asked as the one who knows"]
    DESMOND: Somewhere with a window. That workshop by you, with all the young ones. I've seen what they call a joint. # face: soft-eyes # gaze: window # body: He has the pencil out. # inner: Forty-four. Let them count.
+ [The workshop on Harbour Street has a window. I'm past it twice a day. Would you lend it them? # move: offer-bridge # topic: gift # stakes: C B S]
    DESMOND: You go past it. # face: level # gaze: you # body: He looks at the box, and then out at the street. # inner: Twice a day. Well. # plain: So you would see it every day.
    DESMOND: In the rain and all, I suppose. # face: soft-eyes
+ [It ought to stay in the family. What about your granddaughter, for when she's older? # move: persuade # topic: gift # stakes: C B S]
    DESMOND: She's got a box. She's got me every Sunday on the screen, asking has she grown. # face: brow-drawn # body: He moves the box out of the sun. # inner: Giving my things out for me now.
    DESMOND: No. Somewhere there's a window. There's that workshop, by you. # face: level # gaze: window
+ [The front office, then, with a card: your name, and the wood, and the year. # move: share-with-consent # as: front-office # topic: gift # stakes: C B S] -> for_the_team
- -> window

=== window ===
DESMOND: I'd want a card. Handwritten. 'Not for sale.' # face: soft-eyes # gaze: box # prop: box; on-table
{lid: He has taken the envelope out and put it in his shirt pocket, behind the pencil.}
{
- lid:
    DESMOND: That's their varnish. Don't look like that, it's mine to be daft with. # face: laughing-eyes # plain: I will give the money to the workshop.
}
+ [Shall we ring them now? You talk, you've the words for it. I'll hold the tea. # move: coach-alongside # stakes: T S]
    DESMOND: Good afternoon. Clarke, with an E. I've a thing for your window, and before you ask, it isn't a birdhouse. # face: laughing-eyes # pose: cup-in-hand # body: He has stood up to make the call. # inner: Chairman's voice. Still works.
+ [I'll put what we've decided in my notes, and read it you before I go. # move: promise-realistic # promise: note; read you the note before I go; 1; 0 # stakes: T S]
    DESMOND: Read it slowly. I like to hear how I come out. # face: soft-eyes # body: He moves his chair, so the good ear is nearer. # inner: Said before I go. We'll see.
+ (carried) [Leave all that to me. I'll ring them, carry it down, and get a card done. # move: rescue # stakes: T S]
    DESMOND: That's good of you. # face: level # pose: hands-under-table # body: He puts the pencil back in his pocket. # inner: I carried the plank home on a bus. # plain: Thank you. I could have done it myself.
+ [That's the box sorted. How would you like the twenty-eighth to go? # move: plan-ending # topic: ending # stakes: T S]
    DESMOND: Tea. Then you go, and I don't come to the door. I'm not having Phyllis see me wave. # face: soft-eyes # gaze: calendar # inner: Better with a plan. Most things are.
- -> note

=== note ===
Half past three. You find your pen, and the page for today.{strained: You read the last line twice, and then again.}
+ {promises_open} [Listen, then. 'Mr Clarke offered a box he had made. We talked it over.' Fair? # move: share-with-consent # keeps: note # stakes: T C] -> walnut
+ {not promises_open} [I have to write the box down. Shall I read it you? 'Mr Clarke offered a box.' # move: share-with-consent # stakes: T C] -> walnut
+ [I'll write it up back at the desk. You've had enough of me for one day. # move: avoid # stakes: T C]
    DESMOND: {promises_open:You said you'd read it me.|I dare say I'll come out all right.} # face: level # body: He stacks your cup in his, though there's tea in both. # inner: They take you away and write you down.
    -> window_ending
+ [So: the window, your card, your writing. And the twenty-eighth. What have I missed? # move: summarise-check # stakes: T C]
    DESMOND: That you go past it, mornings. # face: soft-eyes # gaze: you # body: He says it to the box. # inner: Where you see it.
    -> window_ending

=== walnut ===
DESMOND: Put 'walnut'. # face: laughing-eyes # gaze: you # body: He watches until you have written it. # inner: Good hand. Clear. # plain: Write what wood it is.
-> window_ending

=== window_ending ===
# alone # setting: harbour-street # light: day
The workshop window, a Monday. A birdhouse, a stool that rocks, a walnut box.
{window.carried:The card is printed. Somebody has put "D. Clark".|The card is in carpenter's pencil. "D. Clarke. Walnut. Not for sale."}
You were late already. You stop. # ending: box-in-the-window
-> END

=== for_the_team ===
# alone # setting: team-room # light: day
The box stands at the front desk, and a line in the register says whose it was. By Friday somebody keeps paper clips in it.
TUNDE: Lady from his landing was in. Lovely woman. Wanted to know what people generally give. # ending: for-the-team
-> END

=== quiet_drawer ===
# alone # setting: worker-kitchen # light: dusk
In the notes it says: closing discussed, no concerns.
The box is on your windowsill, where you see it. When your sister comes on Sunday you put it in a drawer. # ending: quiet-drawer
-> END

=== rules_are_rules ===
# alone # setting: team-room # light: day
TUNDE: Your Mr Clarke rang. Says thank you for everything, and no need to come on the twenty-eighth.
TUNDE: Nice man. Had me read it back. He says to tell you the rail's holding. # ending: rules-are-rules
-> END
