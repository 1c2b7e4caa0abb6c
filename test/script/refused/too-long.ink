// 5: 30 words
-> door
=== door ===
A door.
+ [I would like to say first how very much I admire what you have made here, and then I would like to explain at some length why it is that I cannot take it home. # move: kind-firm] -> over
=== over ===
It is over. # ending: over
-> END
