/** Decides which unit is reminded of what, once and never twice. */
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
package trinhky.reminder;
