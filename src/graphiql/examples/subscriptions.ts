/** Examples that go on until they are stopped. */
export const subscriptions = [
  {
    query: `# Follow what happens in the books. It goes on until
# you press the stop button. Change a client in another
# tab, or in FreshBooks, and it appears here.
subscription FollowWhatHappens {
  businessChanges {
    number
    action
    recordKind
    changedFields
    origin
    # As it is now.
    record {
      id
      ... on Client { organization }
      ... on Invoice { number status }
    }
    # Where to continue: businessChanges(after:)
    cursor
  }
}
`,
  },
];
