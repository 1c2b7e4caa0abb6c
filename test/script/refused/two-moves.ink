// 5: one after the other
-> door
=== door ===
A door.
+ [It's beautiful, and I can't. # move: honour-meaning # move: kind-firm] -> over
=== over ===
It is over. # ending: over
-> END
