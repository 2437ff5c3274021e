/**
 * Signing requests: the form check, the initial, the decision and the signature over a frozen document of any owner.
 */
@ApplicationModule(
        displayName = "signing",
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

import org.springframework.modulith.ApplicationModule;
