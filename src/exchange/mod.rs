//! Around the line: the formats in which translations go to other tools and come back.
//!
//! What comes in is another program's, so it is read strictly and bounded, and a file with anything hostile in it is
//! refused whole. What horo has no place for is left out and told. Nothing here opens a file.

pub mod joined;
pub mod language;
pub mod tmx;
