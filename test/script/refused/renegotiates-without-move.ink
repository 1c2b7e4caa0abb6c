// 7: move: renegotiate
-> door
=== door ===
A door.
+ [I'll ring at noon. # move: promise-realistic # promise: ring; ring at noon; 1; 0]
- Well?
+ [Can it be two? # move: open-question # renegotiates: ring] -> over
=== over ===
It is over. # ending: over
-> END
