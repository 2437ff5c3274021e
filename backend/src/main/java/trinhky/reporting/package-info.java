/** The duties an issued plan generates: cycles, obligations, submissions, consolidation. */
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
            "workflow",
            "plan",
            "intake"
        })
package trinhky.reporting;
