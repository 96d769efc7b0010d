/** What an emulator holds, in a file that only grows. */
@NullMarked
package io.homeroom.local.emulator.store;

import org.jspecify.annotations.NullMarked;
