/** Who is acting: sign-in, the current official, permission checks, step-up confirmation. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organisation"})
package trinhky.identity;
