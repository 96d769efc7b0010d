/** Pictures by the JDK's own readers and writers. */
@NullMarked
package io.homeroom.platform.uploads.imageio;

import org.jspecify.annotations.NullMarked;
