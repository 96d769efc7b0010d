/**
 * Images that people send.
 *
 * <p>An <em>upload</em> is announced, then sent straight to the object store by a signed URL, then
 * <em>examined</em>: scanned for viruses and drawn anew, so that nothing of what was sent is ever
 * shown but its pixels. What is not examined is not shown. Its <em>owner</em> is a family, a
 * supplier, or whoever else alone may use it.
 */
@NullMarked
package io.homeroom.platform.uploads;

import org.jspecify.annotations.NullMarked;
