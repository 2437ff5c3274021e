/** Rounds of consultation: the request, invitations, opinions and the answers to them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "identity",
            "calendar",
            "document",
            "task",
            "signing",
            "distribution",
            "workflow"
        })
package trinhky.consultation;
