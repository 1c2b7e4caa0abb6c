/** A page's address that speaks of a launch over xAPI, though it may not say all of one. */
export const LAUNCHED = /[?&](endpoint|fetch|auth|actor|activity_id|activityId|registration)=/
