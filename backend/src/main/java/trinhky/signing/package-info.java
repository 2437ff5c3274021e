/** Signing requests, signing modes and signatures of any subject. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "identity",
            "calendar",
            "document",
            "task",
            "distribution",
            "workflow"
        })
package trinhky.signing;
