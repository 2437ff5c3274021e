/** The append-only record of who did what to which subject, chained by hashes so that a change of the past is found. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "organisation", "identity", "document"})
package trinhky.audit;
