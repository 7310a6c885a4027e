// Loaded before anything else by `npm start`: graphql looks twice at every value unless it is told so.
process.env.NODE_ENV ??= "production";
