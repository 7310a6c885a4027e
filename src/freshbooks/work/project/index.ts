import type { BusinessId, ProjectId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { pathsApart } from "../../families/collection.ts";
import { businessNoun } from "../../nouns/business.ts";
import { drawingFrom } from "../retainer/children.ts";
import { completedIs, ofClients, ofServices, projectFilters, projectOrders } from "./criteria.ts";
import { addComment, isElsewhere, readDiscussions, startDiscussion } from "./discussion.ts";
import { invite } from "./invitation.ts";
import { type Project, type ProjectInput, projectRecord } from "./record.ts";

const projects = businessNoun({
  paths: (business) => pathsApart(`/projects/business/${business}`, "projects", "project"),
  many: "projects",
  one: "project",
  record: projectRecord,
  filters: projectFilters,
  alike: ({ clientId, internal }) => ({
    ...(clientId && { clientIds: [clientId] }),
    ...(internal && { internal }),
  }),
  orders: projectOrders,
  // Whether the plain list has completed projects is not known for sure.
  searched: [
    { filters: () => [], likely: ({ deleted, completed }) => !deleted && !completed },
    { filters: () => [completedIs(true)], likely: ({ deleted, completed }) => !deleted && completed },
  ],
});

const ofRetainers = drawingFrom(ofClients);

/** The projects of one business. */
export function projectsOf(session: Session, businessId: BusinessId) {
  const noun = projects(session, businessId);
  return {
    ...noun,
    ofClients: noun.childrenBy(ofClients),
    ofRetainers: noun.childrenBy(ofRetainers),
    ofServices: noun.childrenBy(ofServices),
    /** Invites a person; FreshBooks emails them. */
    invite: (project: Project, groupId: string, email: string) =>
      invite(session, businessId, { project, groupId, email }, () => noun.now(project.id)),
    /** The messages on a project. One request for each. */
    discussions: ({ id }: { readonly id: ProjectId }) => readDiscussions(session, businessId, id),
    isDiscussionElsewhere: ({ id }: { readonly id: ProjectId }, discussionId: string) =>
      isElsewhere(session, businessId, id, discussionId),
    startDiscussion: (project: Project, message: string) =>
      startDiscussion(session, businessId, project.id, message, project),
    addComment: (project: Project, discussionId: string, content: string) =>
      addComment(session, businessId, discussionId, content, project),
    /** Always with the title: FreshBooks fails without it. */
    update: ({ id, title }: Project, input: ProjectInput) => noun.update(id, { title, ...input }),
  };
}
