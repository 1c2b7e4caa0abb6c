// 3: === knot ===
A door.
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
