// 5: due in contacts
-> door
=== door ===
A door.
+ [I'll ring. # move: promise-realistic # promise: ring; by noon on Thursday] -> over
=== over ===
It is over. # ending: over
-> END
