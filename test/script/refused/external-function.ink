// 2: relationship.ink
EXTERNAL ring(who)
-> door
=== door ===
A door.
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
