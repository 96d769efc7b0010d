/**
 * Those who come from a provider by which nobody is known.
 *
 * <p>An <em>arrival</em> keeps what the provider says of somebody for ten minutes, sealed, until
 * they have shown who they are here too or have registered. It is good for one of that, once.
 */
@ApplicationModule(displayName = "Arrival")
@NullMarked
package io.homeroom.identity.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
