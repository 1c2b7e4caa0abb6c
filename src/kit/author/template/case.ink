INCLUDE ../relationship.ink
// <title>. A beginning that plays: change the words first, then the places.
// Lines without a name are what a camera sees. A comment above a choice says why a decent worker might take it.

// Hidden fact, drawn by lot or set by a facilitator. vignette.json lists its values.
VAR why = "floor"                     // floor, evenings
// This script's own memory: where the key is going.
VAR fate = "hook"                     // hook, neighbour, safe, pocket

-> door

// ------------------------------------------------------------------ the first words: the same whatever is hidden
=== door ===
# contact: 0 # setting: <setting> # light: day
<NAME>: You found it, then. Most people try the wrong bell. # face: soft-eyes # body: The second chair has been pulled out. # inner: On time. That is a start.
+ [Just the one bell, for me. How has this week been? # move: open-question # stakes: C S]
    <NAME>: Long in the middle. The ends were all right. # face: level # body: A hand shows how long. # inner: Not yet. Sit down first.
// True reason: to have it done, so that the rest can be talk.
+ [Could we do the date and the signature now, before I forget? # move: avoid # stakes: C S]
    <NAME>: You could forget. I would not tell. # face: level # body: The pen goes round once between two fingers. # inner: Paper first, then.
+ [Where would you like me? And tell me if I talk too fast. # move: check-access # stakes: C S]
    <NAME>: There, with the light on you. I like to see a mouth move. # face: soft-eyes # body: The other chair turns a little. # inner: Asked before sitting. Good.
- -> key

// ------------------------------------------------------------------ what is wanted, and cannot simply be given
=== key ===
# hard
A key lies on the table, on a loop of green string.
<NAME>: That is my spare. I thought you might hang on to it. # face: soft-eyes # body: One finger pushes it as far as the middle. # inner: Say yes. Do not ask.
+ [What would it be for, if I had it? # move: ask-meaning # topic: tasks # stakes: C B]
    <NAME>: It would be for the door. # face: level # body: The finger stays where it is. # inner: Asked, though. Nobody asks.
    -> told
// True reason: to be honest at once.
+ [I can't hold it. The day I'm off sick, you'd be locked out. # move: kind-firm # topic: tasks # stakes: C B]
    <NAME>: I had not thought of you being ill. # face: brow-drawn # body: The finger leaves the key. # inner: A reason. I can use a reason.
    -> told
// True reason: it is such a small thing to do for somebody.
+ [Of course! It can go on my own ring, and we need not make a fuss. # move: quiet-exception # topic: tasks # stakes: C B]
    ~ fate = "pocket"
    <NAME>: No fuss. No. # face: soft-eyes # body: The green string is wound round the key, twice. # inner: Easy. Was that too easy?
    -> told
// True reason: it is the rule, and the rule is a good one.
+ [I'm so sorry, we don't take keys. None of us do, not from anybody. # move: rigid-refusal # topic: tasks # stakes: C B]
    The key goes back on its hook before you have finished.
    -> hook

// ------------------------------------------------------------------ a decision where every option costs something
=== told ===
# dilemma # hard
{fate == "pocket": The key is in your pocket. It is heavier than it looks.|The key has not moved.}
{
- why == "floor":
    <NAME>: In March I was on that floor until it got light. I could hear people on the stairs. # face: level # body: A nod at the place, beside the table. # inner: There. Said.
- else:
    <NAME>: You would have a reason to look in. Evenings are when I put it down and cannot find it. # face: brow-drawn # body: The string is pulled straight. # inner: There. Said.
}
+ [No wonder you want somebody to have it. # move: validate # stakes: C B S]
    <NAME>: Well. You would want it, too. # face: soft-eyes # body: The kettle goes on, without a word about it. # inner: Heard that, then.
    -> plan
+ [Who is near enough to come, on the day you need it? # move: link-network # stakes: C B S]
    ~ fate = "neighbour"
    <NAME>: Across the landing. She has ears like a bat. # face: laughing-eyes # body: A look at the wall. # inner: Her. Why not her?
    -> plan
+ [I can't be the one who comes. I can help you find the one who can. # move: kind-firm # as: not-the-one # topic: tasks # stakes: C B S]
    ~ fate = "hook"
    <NAME>: Then you had better be good at finding. # face: level # body: The key comes back to this side of the table. # inner: Straight, at least.
    -> plan
// True reason: nobody should lie on a floor for the sake of a rule.
+ [Let me keep it for now. I'd never forgive myself. # move: quiet-exception # as: for-now # topic: tasks # stakes: C B S]
    ~ fate = "pocket"
    <NAME>: I would forgive you. That is not the trouble. # face: brow-drawn # body: Two fingers rest on the empty hook. # inner: For now. How long is now?
    -> plan

=== plan ===
<NAME>: So where does it go? # face: level # body: The key swings from its string. # inner: Mine to say, or yours?
+ [I'll read you what I write about it before I go. # move: promise-realistic # promise: note; read you what I write before I go; 1; 0 # stakes: B S]
    <NAME>: All of it? Then mind your spelling. # face: soft-eyes # body: The key is put down flat. # inner: Would like to hear that.
+ [Three ways I know: a neighbour, a box with a number by the door, or nobody. Which? # move: offer-choices # stakes: B S]
    ~ fate = "safe"
    <NAME>: The box. I will have the number, and nobody else's birthday in it. # face: laughing-eyes # body: Four fingers tap four times. # inner: My number. My door.
// True reason: it is quicker, and would be safe by tonight.
+ [Leave it with me. I'll ring round and get you somebody by tonight. # move: rescue # stakes: B S]
    <NAME>: You do that. # face: lids-lowered # body: The string is let go of. # inner: And I sit here.
- -> leave

// ------------------------------------------------------------------ it hurt. It can be mended: own it or invite it, then begin again
=== hook ===
# hard
<NAME>: No, no. You have your rules. # face: lids-lowered # body: A cloth goes over the table, which was clean. # inner: Asked the wrong one.
+ [I went to the rule before I had heard you. I'm sorry. # move: own-apologise # stakes: C B S]
    <NAME>: It is only a key. # face: level # body: The cloth stops. # inner: Not only.
    -> again
+ [What did you hear me say, just then? I'd like to know. # move: invite-complaint # stakes: C B S]
    <NAME>: That I am one of anybody. # face: brow-drawn # body: The cloth is folded in half. # inner: Said it. Still here.
    -> again
// True reason: to be cleared. It is even true.
+ [It's the insurance, more than anything. It isn't about you. # move: avoid # stakes: C B S]
    <NAME>: I have insurance. # face: lids-lowered # body: The cloth is folded again. # inner: Not about me. No.
    -> leave

=== again ===
{fate == "hook": The key has stopped swinging on its hook.}
+ [Say nothing, and leave the pen where it is. # move: attend-in-silence # unspoken # stakes: C S]
    <NAME>: You may look at the form. I don't mind the form. # face: level # body: The cloth is hung up to dry. # inner: Waiting for me. Hm.
    -> leave
+ [Can we begin again? You tell me what the key is for. # move: renegotiate # stakes: C S]
    <NAME>: From the bell, or from the key? # face: soft-eyes # body: The key comes off its hook. # inner: Twice, then. All right.
    -> told
// True reason: to let it rest before it gets worse.
+ [Well, I'm glad we cleared that up. Shall we look at your week? # move: avoid # as: cleared-up # stakes: C S]
    <NAME>: By all means. It was a week. # face: lids-lowered # body: A look at the clock, and away. # inner: Cleared. Like a table.
    -> leave

// ------------------------------------------------------------------ the note, and the way out
=== leave ===
{rupture == "none": Your coat is on the back of the chair.|Your coat has been brought, and is being held for you.}
<NAME>: And what do you put, for today? # face: level # body: A look at your page, upside down. # inner: Let us see it, then.
+ {promises_open} [Listen: "A spare key was offered, and why." What have I left out? # move: share-with-consent # keeps: note # stakes: B S]
    <NAME>: Green string. Put green. # face: soft-eyes # body: The page is turned the right way up. # inner: It sounds like me.
+ {not promises_open} [I'll put that you offered me a key, and what you said. May I? # move: share-with-consent # as: ask-first # stakes: B S]
    <NAME>: You may. Leave out the stairs. # face: level # body: A finger finds the line. # inner: Asked again.
// True reason: there are two more visits today.
+ [I'll write it up later on. You must be tired of me by now. # move: avoid # as: later-on # stakes: B S]
    <NAME>: I was not tired. # face: lids-lowered # body: The page is given back. # inner: So it goes off without me.
+ [So: the key, the evenings, and your own front door. Is that the order? # move: summarise-check # stakes: B S]
    <NAME>: The door first. The rest comes through it. # face: soft-eyes # body: Three fingers are put down, one by one. # inner: In order. Good.
-
{
- rupture != "none": -> back_on_the_hook
- fate == "pocket": -> in_your_pocket
- fate == "neighbour": -> next_door
- fate == "safe": -> by_the_door
- else: -> back_on_the_hook
}

// ------------------------------------------------------------------ endings
=== next_door ===
On the landing you can hear two voices through one door. One of them is laughing. # ending: next-door
-> END

=== by_the_door ===
There is a small grey box beside the bell now. <Name> turns to hide the number from you, and shows you that it works. # ending: by-the-door
-> END

=== back_on_the_hook ===
The key hangs on its hook. From the stairs you can still hear the string tap on the wall. # ending: back-on-the-hook
-> END

=== in_your_pocket ===
# alone # setting: car # light: dusk
At the lights you feel in your pocket for your own key, and find two. # ending: in-your-pocket
-> END
