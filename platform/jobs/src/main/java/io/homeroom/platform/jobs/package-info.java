/** What services do by the clock. */
@NullMarked
package io.homeroom.platform.jobs;

import org.jspecify.annotations.NullMarked;
