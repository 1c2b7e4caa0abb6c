// 5: inside
-> door
=== door ===
A door.
+ Go [on. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
