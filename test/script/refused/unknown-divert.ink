// 5: knot it goes to
-> door
=== door ===
A door.
+ [Go. # move: avoid] -> ofer
=== over ===
It is over. # ending: over
-> END
