/** Images in S3, or what speaks like it. */
@NullMarked
package io.homeroom.platform.uploads.s3;

import org.jspecify.annotations.NullMarked;
