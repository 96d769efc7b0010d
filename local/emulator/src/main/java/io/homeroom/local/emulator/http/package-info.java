/** Forms in, answers and plain pages out. */
@NullMarked
package io.homeroom.local.emulator.http;

import org.jspecify.annotations.NullMarked;
