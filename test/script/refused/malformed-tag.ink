// 4: C T B S A R U
-> door
=== door ===
A door. # stakes: C, B
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
