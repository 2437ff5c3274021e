/** Plans from draft to issue, their revisions, assignments and readiness. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "identity",
            "calendar",
            "document",
            "task",
            "consultation",
            "signing",
            "distribution",
            "workflow"
        })
package trinhky.plan;
