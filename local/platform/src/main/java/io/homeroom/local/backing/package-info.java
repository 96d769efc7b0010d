/**
 * The servers a Homeroom needs around its services, each installed, configured and run without
 * anything of the system.
 */
@NullMarked
package io.homeroom.local.backing;

import org.jspecify.annotations.NullMarked;
