import { markOf } from './marks.ts'
import type { Flaw, Problem } from './problem.ts'
import type { Source, Spot, WrittenTag } from './source.ts'

/** What vignette.json says that a script must agree with. */
export type StoryFacts = { readonly person: string; readonly cast: readonly string[]; readonly endings: readonly string[] }

/** Takes what an author wrote, and returns what has to be put right. */
export type Rule = (source: Source, facts: StoryFacts | undefined) => readonly Problem[]

/** A problem where something stands. */
export const at = ({ file, line }: Spot, rule: string, says: string, cure: string): Problem => ({ file, line, rule, says, cure })
/** A flaw where something stands. */
export const found = ({ file, line }: Spot, flaw: Flaw): Problem => ({ file, line, ...flaw })

/** What a choice does, or nothing where it has no move. */
export const act = ({ tags, knot }: { tags: readonly WrittenTag[]; knot: string }) => markOf(texts(tags), knot).mark.choice

/** Tags as an author wrote them. */
export const texts = (tags: readonly WrittenTag[]) => tags.map(({ text }) => text)

/** The choices a reader sees. */
export const offered = ({ choices }: Source) => choices.filter(({ invisible }) => !invisible)

/** The tags of one name. */
export const values = (tags: readonly WrittenTag[], name: string) => tags.filter(({ text }) => text.split(':')[0]?.trim() === name)

/** Ids of all choices, in the order of the script. */
export const choiceIds = (source: Source): readonly string[] => offered(source).flatMap((choice) => act(choice)?.id ?? [])
