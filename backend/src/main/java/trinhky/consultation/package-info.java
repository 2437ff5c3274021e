/** Rounds of consultation: invitations, opinions and the answers to them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organisation", "identity", "calendar", "document", "task", "workflow"})
package trinhky.consultation;
