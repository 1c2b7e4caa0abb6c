// 10: # contact: n
-> door
=== door ===
# contact: 0 # distress: 0.5 # setting: flat
The door is open.
+ [Good morning. # move: greet-as-person]
- The kettle clicks off.
+ [Shall I wait? # move: attend-in-silence] -> over
=== over ===
It is over. # distress: 0.9 # ending: over
-> END
