// 7: renegotiated or broken
-> door
=== door ===
A door.
+ [I'll make sure you get it. # move: over-promise # promise: flat; you get the flat; 3; 0]
- Well?
+ [There you are. # move: close-loop # keeps: flat] -> over
=== over ===
It is over. # ending: over
-> END
