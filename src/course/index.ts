export { labs, type ChapterId, type Lab, type LabId, type LabProps } from './labs.ts'
export { slides, slidesInLecture, type Slide } from './slides.ts'
export { courseWords } from './words.ts'
export { labsOfClasses, loadStudy } from './study.ts'
