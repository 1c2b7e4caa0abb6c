/** Is told the name of a variable. */
export type Asks = (variable: string) => void

/** As much of Ink's variables as it takes to hear what is asked of them. */
type Variables<Value> = { GetRawVariableWithName: (name: string | null, context: number) => Value }

/** Says each variable that the story looks at, before it does. */
export function overhear<Value>(variables: Variables<Value>, asks: Asks): void {
  const look = variables.GetRawVariableWithName.bind(variables)
  variables.GetRawVariableWithName = (name, context) => {
    if (name !== null) asks(name)
    return look(name, context)
  }
}
