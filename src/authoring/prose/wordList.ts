// Words that make less of people, and what to say instead. They are those of the writing guide, and near kin of theirs; patterns are
// narrow, so that a wooden case and a case conference pass.

/** What to look for, and what to write. */
export type Listed = { readonly pattern: RegExp; readonly cure: string }

const listed = (pattern: RegExp, cure: string): Listed => ({ pattern, cure })

/** Words that judge or lessen a person. */
export const STIGMA: readonly Listed[] = [
  listed(
    /\b(?:difficult|complex|hard|sad|hopeless|problem|mental|chaotic) cases?\b/i,
    'A person is no case: say person, family, or the name',
  ),
  listed(/\bbed-?(?:bound|ridden)\b/i, 'Say what they need: "needs help to get up"'),
  listed(/\bwheelchair-?bound\b|\bconfined to (?:a|his|her|their) wheelchair\b/i, 'Say "wheelchair user"'),
  listed(/\bsuffer(?:s|ed|ing)? (?:from|with)\b|\b(?:dementia|depression|stroke) (?:sufferer|victim)s?\b/i, 'Say "lives with", "has"'),
  listed(/\bnon-?complian(?:t|ce)\b/i, 'Say "declined", and why'),
  listed(/\bhard[- ]to[- ](?:reach|engage)\b/i, 'Say what the service has not offered'),
  listed(/\bmanipulat(?:ive|ing)\b/i, 'Say what they did, and what for'),
  listed(/\battention[- ]seek(?:ing|er|ers)\b/i, 'Say what they asked for'),
  listed(/\bdisengaged\b|\b(?:failed|refused|unwilling) to engage\b/i, 'Say "did not attend because..."'),
  listed(/\bvictims?\b(?!['’]?s? (?:services|support|advocate))/i, 'Say person; what was done to them is not who they are'),
  listed(/\b(?:the|our) (?:most )?vulnerable\b(?!\s+\p{L})/iu, 'Say who is at risk, and of what'),
  listed(/\b(?:foster|residential|failed|(?:his|her|their) (?:last|new|old)?) ?placements?\b/i, 'Say home'),
  listed(/\bthe (?:elderly|disabled|homeless|mentally ill|handicapped)\b/i, 'Say "older people", "disabled people"; or the name'),
  listed(/\billegal (?:immigrant|migrant|alien)s?\b|\billegals\b/i, 'Nobody is illegal: say what papers they wait for'),
  listed(/\bcommit(?:s|ted|ting)? suicide\b/i, 'Say "died by suicide", "ended their life"'),
  listed(
    /\b(?:junkies?|druggies?|crackheads?|drunks|psychos?|lunatics?|retard(?:s|ed)?|crippled?)\b/i,
    'Say person, and what is hard for them',
  ),
]

/** Spelling that makes a costume of the way people talk. Where somebody comes from shows in syntax and subject. */
export const DIALECT: readonly Listed[] = [
  listed(
    /\b(?:innit|ain['’]t|gonna|wanna|gotta|dunno|summat|nowt|owt|wot|cuz|yer)\b|(?<!\p{L})['’](?:em|cos|cause)\b/iu,
    'Spell it in full, and let the syntax speak',
  ),
  listed(/^(?!.*(?:^|\s)['‘]\p{L}).*\b\p{L}*[^\Wa]in['’](?=\s\p{L})/iu, 'Write the g'),
]

/** Law belongs to where one works: a story speaks of "the law where you work". */
export const LAW: readonly Listed[] = [
  listed(
    /\b(?:[Ss]ection|[Ss]ec\.|s\.)\s?\d+[A-Z]?\b|\b\p{Lu}\p{L}+(?: \p{L}+)* Act (?:19|20)\d\d\b/u,
    'Say "the law where you work"; keep sections for a worker\'s `jargon`',
  ),
]

/** Numbers that somebody might ring. Institutions supply their own. */
export const NUMBERS: readonly Listed[] = [
  listed(/(?<![\d.])\+?\(?\d(?:[ ()-]{0,2}\d){7,}(?!\d|\.\d)|\b116 ?123\b/, 'Say whose number it is; the institution supplies it'),
]
