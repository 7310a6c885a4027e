import { isOn } from "../../../freshbooks/work/project/invitation.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import { createComplaints } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { isNumberId } from "../../../values/ids.ts";
import { currentWork, workWriting } from "../../writing/usualWork.ts";

const list = "projects(first: 5) { nodes { id title } }";
const inviting = workWriting<Project, "project">(
  "project",
  list,
  "pendingInvitations { email } members { email }",
);
const writing = workWriting<Project, "project">(
  "project",
  list,
  "discussions { message comments { content } }",
);
const current = currentWork("Project", ({ projects }, number) => projects.now(number));

/** Enough to catch a typo in an address; FreshBooks checks the rest. */
const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

export const projectPeopleMutations: Resolvers = {
  Mutation: {
    projectInvite: async (_, { input: { id, email: given } }, context) => {
      const complaints = createComplaints();
      const email = given.trim();
      if (!isAddress(email)) complaints.add("INVALID", ["email"], "Not an email address");
      return current(context, complaints, { id }, async (project) => {
        if (!project) return inviting.nothing(complaints);
        const { businessId, groupId } = project;
        if (isOn(project, email))
          complaints.add("INVALID", ["email"], "This person is already on the project, or invited to it");
        if (!groupId)
          complaints.add("INVALID", ["id"], "FreshBooks does not return the group of this project");
        const subject = { businessId, id, mayBe: "the invitation may have been sent" };
        return inviting.write(context, complaints, subject, ({ projects }) =>
          projects.invite(project, groupId ?? "", email),
        );
      });
    },

    projectDiscussionCreate: async (_, { input: { id, message } }, context) => {
      const complaints = createComplaints();
      if (!message.trim()) complaints.add("REQUIRED", ["message"], "The message of a discussion is required");
      return current(context, complaints, { id }, async (project) => {
        if (!project) return writing.nothing(complaints);
        const subject = { businessId: project.businessId, id, mayBe: "the message may have been posted" };
        return writing.write(context, complaints, subject, ({ projects }) =>
          projects.startDiscussion(project, message),
        );
      });
    },

    projectCommentCreate: async (_, { input }, context) => {
      const { id, freshbooksDiscussionId: discussion, content } = input;
      const complaints = createComplaints();
      if (!isNumberId(discussion))
        complaints.add("INVALID", ["freshbooksDiscussionId"], "Not a FreshBooks id");
      if (!content.trim()) complaints.add("REQUIRED", ["content"], "The text of a comment is required");
      return current(context, complaints, { id }, async (project) => {
        if (!project) return writing.nothing(complaints);
        const { businessId } = project;
        if (complaints.list.length === 0) {
          const isElsewhere = await context
            .work(businessId)
            .projects.isDiscussionElsewhere(project, discussion);
          if (isElsewhere)
            complaints.add(
              "NOT_FOUND",
              ["freshbooksDiscussionId"],
              "The discussion does not exist on this project",
            );
        }
        const subject = { businessId, id, mayBe: "the comment may have been posted" };
        return writing.write(context, complaints, subject, ({ projects }) =>
          projects.addComment(project, discussion, content),
        );
      });
    },
  },
};
