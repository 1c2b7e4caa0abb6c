// 6: -> knot
-> door
=== door ===
A door.
+ [Go. # move: avoid]
  He goes.
=== over ===
It is over. # ending: over
-> END
