/** What the stand-ins for services of somebody else's have in common. */
@NullMarked
package io.homeroom.local.emulator;

import org.jspecify.annotations.NullMarked;
