/** Pictures by the JDK's own readers and writers. */
@NullMarked
package io.homeroom.progress.image.imageio;

import org.jspecify.annotations.NullMarked;
