/**
 * What is seen to beside: that the gateway and the provider know what has become of sessions, and
 * that what is long over is forgotten.
 */
@NamedInterface("upkeep")
@NullMarked
package io.homeroom.identity.session.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
