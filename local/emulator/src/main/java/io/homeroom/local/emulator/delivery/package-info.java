/** What an emulator tells by webhook, until it is heard. */
@NullMarked
package io.homeroom.local.emulator.delivery;

import org.jspecify.annotations.NullMarked;
