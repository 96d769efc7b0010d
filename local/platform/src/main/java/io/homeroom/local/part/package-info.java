/**
 * The parts a platform is made of. Each says once what it needs, how it is prepared and started,
 * where it is found and how it is asked for its health; the rest of the launcher knows no part by
 * name.
 */
@NullMarked
package io.homeroom.local.part;

import org.jspecify.annotations.NullMarked;
