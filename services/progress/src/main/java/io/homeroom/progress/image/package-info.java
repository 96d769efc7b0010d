/**
 * Images of tasks.
 *
 * <p>An <em>upload</em> is announced, then sent straight to the object store by a signed URL, then
 * <em>examined</em>: scanned for viruses and drawn anew, so that nothing of what was sent is ever
 * shown but its pixels. What is not examined is not shown.
 */
@ApplicationModule(displayName = "Image")
@NullMarked
package io.homeroom.progress.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
