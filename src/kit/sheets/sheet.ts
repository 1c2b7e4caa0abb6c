/** What is handed out on paper: a page, and the tables that go with it, each by the ending of its file. */
export type Sheet = { readonly html: string; readonly tables?: Readonly<Record<string, string>> }
