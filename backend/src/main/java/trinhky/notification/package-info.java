/** Outbox, mail, notices inside the application, and the log of their delivery. */
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
            "reporting",
            "reminder",
            "platform"
        })
package trinhky.notification;
