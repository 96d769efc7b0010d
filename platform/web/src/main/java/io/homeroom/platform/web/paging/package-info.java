/** Lists in pages: a <em>cursor</em> is the opaque place after which the next page starts. */
@NullMarked
package io.homeroom.platform.web.paging;

import org.jspecify.annotations.NullMarked;
