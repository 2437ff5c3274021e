/** The append-only, hash-chained record of every act. */
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
            "reporting"
        })
package trinhky.audit;
